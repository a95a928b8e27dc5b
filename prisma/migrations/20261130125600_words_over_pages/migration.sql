-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "pieces" TEXT NOT NULL,
    "repeats" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "turns" TEXT NOT NULL,
    "isMachineRead" BOOLEAN NOT NULL,
    CONSTRAINT "Passage_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Passage" ("documentId", "id", "kind", "level", "locator", "ordinal", "pieces", "repeats", "text") SELECT "documentId", "id", "kind", "level", "locator", "ordinal", "pieces", "repeats", "text" FROM "Passage";
DROP TABLE "Passage";
ALTER TABLE "new_Passage" RENAME TO "Passage";
CREATE UNIQUE INDEX "Passage_documentId_ordinal_key" ON "Passage"("documentId", "ordinal");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
