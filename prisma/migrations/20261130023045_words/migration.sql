-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "pieces" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "triggerStart" INTEGER,
    "triggerEnd" INTEGER,
    "type" TEXT NOT NULL,
    "ploverType" TEXT,
    "status" TEXT NOT NULL,
    "dateText" TEXT NOT NULL,
    "timexId" TEXT,
    "edtf" TEXT NOT NULL,
    "earliestDay" INTEGER NOT NULL,
    "latestDay" INTEGER NOT NULL,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "placeId" TEXT,
    "place" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_timexId_fkey" FOREIGN KEY ("timexId") REFERENCES "Timex" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Mention" ("basis", "dateText", "documentId", "earliestDay", "edtf", "end", "eventId", "id", "latestDay", "passageId", "pieces", "place", "placeId", "ploverType", "precision", "quote", "start", "status", "timexId", "titleEn", "titleZh", "triggerEnd", "triggerStart", "type") SELECT "basis", "dateText", "documentId", "earliestDay", "edtf", "end", "eventId", "id", "latestDay", "passageId", "pieces", "place", "placeId", "ploverType", "precision", "quote", "start", "status", "timexId", "titleEn", "titleZh", "triggerEnd", "triggerStart", "type" FROM "Mention";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
CREATE INDEX "Mention_documentId_start_idx" ON "Mention"("documentId", "start");
CREATE INDEX "Mention_passageId_idx" ON "Mention"("passageId");
CREATE INDEX "Mention_eventId_idx" ON "Mention"("eventId");
CREATE INDEX "Mention_timexId_idx" ON "Mention"("timexId");
CREATE INDEX "Mention_placeId_idx" ON "Mention"("placeId");
CREATE INDEX "Mention_earliestDay_latestDay_idx" ON "Mention"("earliestDay", "latestDay");
CREATE TABLE "new_Position" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "eventId" TEXT,
    "conferenceId" TEXT,
    "round" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "pieces" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    CONSTRAINT "Position_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Position_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Position" ("conferenceId", "documentId", "end", "eventId", "id", "passageId", "pieces", "quote", "round", "start", "titleEn", "type") SELECT "conferenceId", "documentId", "end", "eventId", "id", "passageId", "pieces", "quote", "round", "start", "titleEn", "type" FROM "Position";
DROP TABLE "Position";
ALTER TABLE "new_Position" RENAME TO "Position";
CREATE INDEX "Position_documentId_start_idx" ON "Position"("documentId", "start");
CREATE INDEX "Position_passageId_idx" ON "Position"("passageId");
CREATE INDEX "Position_eventId_idx" ON "Position"("eventId");
CREATE INDEX "Position_conferenceId_round_idx" ON "Position"("conferenceId", "round");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
