-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "ploverType" TEXT,
    "status" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "earliestDay" INTEGER NOT NULL,
    "latestDay" INTEGER NOT NULL,
    "precision" TEXT NOT NULL,
    "atDay" INTEGER NOT NULL,
    "passages" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "conferenceId" TEXT,
    "round" INTEGER,
    "importance" REAL NOT NULL,
    "rank" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL,
    "isKey" BOOLEAN NOT NULL,
    CONSTRAINT "Event_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("atDay", "conferenceId", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "number", "passages", "place", "ploverType", "precision", "rank", "reasons", "round", "status", "titleEn", "titleZh", "type") SELECT "atDay", "conferenceId", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "number", "passages", "place", "ploverType", "precision", "rank", "reasons", "round", "status", "titleEn", "titleZh", "type" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE UNIQUE INDEX "Event_number_key" ON "Event"("number");
CREATE UNIQUE INDEX "Event_rank_key" ON "Event"("rank");
CREATE INDEX "Event_earliestDay_latestDay_idx" ON "Event"("earliestDay", "latestDay");
CREATE INDEX "Event_earliestDay_number_idx" ON "Event"("earliestDay", "number");
CREATE INDEX "Event_latestDay_number_idx" ON "Event"("latestDay", "number");
CREATE INDEX "Event_type_idx" ON "Event"("type");
CREATE INDEX "Event_status_idx" ON "Event"("status");
CREATE INDEX "Event_precision_idx" ON "Event"("precision");
CREATE INDEX "Event_conferenceId_round_idx" ON "Event"("conferenceId", "round");
CREATE INDEX "Event_isKey_number_idx" ON "Event"("isKey", "number");
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
    "titleEn" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    CONSTRAINT "Position_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Position_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Position" ("conferenceId", "documentId", "end", "eventId", "id", "passageId", "pieces", "quote", "round", "start", "type") SELECT "conferenceId", "documentId", "end", "eventId", "id", "passageId", "pieces", "quote", "round", "start", "type" FROM "Position";
DROP TABLE "Position";
ALTER TABLE "new_Position" RENAME TO "Position";
CREATE INDEX "Position_documentId_start_idx" ON "Position"("documentId", "start");
CREATE INDEX "Position_passageId_idx" ON "Position"("passageId");
CREATE INDEX "Position_eventId_idx" ON "Position"("eventId");
CREATE INDEX "Position_conferenceId_round_idx" ON "Position"("conferenceId", "round");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
