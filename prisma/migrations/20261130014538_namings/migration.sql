-- CreateTable
CREATE TABLE "Naming" (
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "way" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "start", "entityId"),
    CONSTRAINT "Naming_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Naming_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Naming_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Naming_entityId_way_documentId_start_idx" ON "Naming"("entityId", "way", "documentId", "start");

-- CreateIndex
CREATE INDEX "Naming_passageId_idx" ON "Naming"("passageId");
