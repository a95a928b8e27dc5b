-- CreateTable
CREATE TABLE "Page" (
    "documentId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "width" REAL,
    "height" REAL,
    "confidence" REAL,
    "boxes" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "ordinal"),
    CONSTRAINT "Page_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "isMachineRead" BOOLEAN NOT NULL,
    "rawText" TEXT NOT NULL,
    "csl" TEXT NOT NULL,
    "documentDate" TEXT,
    "earliestDay" INTEGER,
    "latestDay" INTEGER,
    "basis" TEXT NOT NULL,
    "repeats" INTEGER NOT NULL
);
INSERT INTO "new_Document" ("basis", "csl", "documentDate", "earliestDay", "encoding", "fileName", "id", "latestDay", "rawText", "repeats", "sha256") SELECT "basis", "csl", "documentDate", "earliestDay", "encoding", "fileName", "id", "latestDay", "rawText", "repeats", "sha256" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE UNIQUE INDEX "Document_fileName_key" ON "Document"("fileName");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
