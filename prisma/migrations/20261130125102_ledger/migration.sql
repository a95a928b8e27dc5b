-- AlterTable
ALTER TABLE "Contradiction" ADD COLUMN "machine" TEXT;

-- CreateTable
CREATE TABLE "Edit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "line" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "does" TEXT NOT NULL,
    "field" TEXT,
    "decision" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "cause" TEXT,
    "eventId" TEXT,
    "otherEventId" TEXT,
    "mentionId" TEXT,
    "contradictionId" TEXT,
    "machine" TEXT,
    "isAgainst" BOOLEAN NOT NULL,
    CONSTRAINT "Edit_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Edit_otherEventId_fkey" FOREIGN KEY ("otherEventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Edit_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Edit_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "Contradiction" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rejected" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "as" TEXT NOT NULL,
    CONSTRAINT "Rejected_editId_fkey" FOREIGN KEY ("editId") REFERENCES "Edit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rejected_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rejected_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
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
    "need" REAL NOT NULL DEFAULT 0,
    "doubts" TEXT NOT NULL DEFAULT '[]',
    "people" TEXT,
    "reviewed" TEXT NOT NULL,
    "machine" TEXT,
    CONSTRAINT "Event_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("atDay", "conferenceId", "doubts", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "need", "number", "passages", "place", "ploverType", "precision", "rank", "reasons", "round", "status", "type") SELECT "atDay", "conferenceId", "doubts", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "need", "number", "passages", "place", "ploverType", "precision", "rank", "reasons", "round", "status", "type" FROM "Event";
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
CREATE INDEX "Event_need_number_idx" ON "Event"("need" DESC, "number");
CREATE INDEX "Event_reviewed_idx" ON "Event"("reviewed");
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
    "madeBy" TEXT NOT NULL,
    CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_timexId_fkey" FOREIGN KEY ("timexId") REFERENCES "Timex" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Mention" ("basis", "dateText", "documentId", "earliestDay", "edtf", "end", "eventId", "id", "latestDay", "passageId", "pieces", "place", "placeId", "ploverType", "precision", "quote", "start", "status", "timexId", "triggerEnd", "triggerStart", "type", "words") SELECT "basis", "dateText", "documentId", "earliestDay", "edtf", "end", "eventId", "id", "latestDay", "passageId", "pieces", "place", "placeId", "ploverType", "precision", "quote", "start", "status", "timexId", "triggerEnd", "triggerStart", "type", "words" FROM "Mention";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
CREATE INDEX "Mention_documentId_start_idx" ON "Mention"("documentId", "start");
CREATE INDEX "Mention_passageId_idx" ON "Mention"("passageId");
CREATE INDEX "Mention_eventId_idx" ON "Mention"("eventId");
CREATE INDEX "Mention_timexId_idx" ON "Mention"("timexId");
CREATE INDEX "Mention_placeId_idx" ON "Mention"("placeId");
CREATE INDEX "Mention_earliestDay_latestDay_idx" ON "Mention"("earliestDay", "latestDay");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Edit_line_key" ON "Edit"("line");

-- CreateIndex
CREATE INDEX "Edit_eventId_idx" ON "Edit"("eventId");

-- CreateIndex
CREATE INDEX "Edit_otherEventId_idx" ON "Edit"("otherEventId");

-- CreateIndex
CREATE INDEX "Edit_mentionId_idx" ON "Edit"("mentionId");

-- CreateIndex
CREATE INDEX "Edit_contradictionId_idx" ON "Edit"("contradictionId");

-- CreateIndex
CREATE INDEX "Edit_state_idx" ON "Edit"("state");

-- CreateIndex
CREATE INDEX "Edit_who_idx" ON "Edit"("who");

-- CreateIndex
CREATE INDEX "Rejected_documentId_start_idx" ON "Rejected"("documentId", "start");

-- CreateIndex
CREATE INDEX "Rejected_passageId_idx" ON "Rejected"("passageId");

-- CreateIndex
CREATE INDEX "Rejected_editId_idx" ON "Rejected"("editId");
