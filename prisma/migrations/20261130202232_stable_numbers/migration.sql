-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Diagnostic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT,
    "stage" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "message" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    CONSTRAINT "Diagnostic_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Diagnostic" ("id", "documentId", "end", "message", "ordinal", "rule", "severity", "stage", "start") SELECT ifnull("documentId", '') || ' ' || "ordinal", "documentId", "end", "message", "ordinal", "rule", "severity", "stage", "start" FROM "Diagnostic";
DROP TABLE "Diagnostic";
ALTER TABLE "new_Diagnostic" RENAME TO "Diagnostic";
CREATE INDEX "Diagnostic_documentId_ordinal_idx" ON "Diagnostic"("documentId", "ordinal");
CREATE INDEX "Diagnostic_severity_idx" ON "Diagnostic"("severity");
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
    "reasons" TEXT NOT NULL,
    "isKey" BOOLEAN NOT NULL,
    "need" REAL NOT NULL DEFAULT 0,
    "doubts" TEXT NOT NULL DEFAULT '[]',
    "people" TEXT,
    "reviewed" TEXT NOT NULL,
    "machine" TEXT,
    CONSTRAINT "Event_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("atDay", "conferenceId", "doubts", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "machine", "need", "number", "passages", "people", "place", "ploverType", "precision", "reasons", "reviewed", "round", "status", "type") SELECT "atDay", "conferenceId", "doubts", "earliestDay", "edtf", "id", "importance", "isKey", "latestDay", "machine", "need", "number", "passages", "people", "place", "ploverType", "precision", "reasons", "reviewed", "round", "status", "type" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE UNIQUE INDEX "Event_number_key" ON "Event"("number");
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
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Their rows stand in the order of their keys, which hold most of what they say: Prisma knows no tables without row ids.
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_EventTerm" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("facet", "value", "number"),
    CONSTRAINT "EventTerm_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_EventTerm" SELECT * FROM "EventTerm";
DROP TABLE "EventTerm";
ALTER TABLE "new_EventTerm" RENAME TO "EventTerm";
CREATE INDEX "EventTerm_number_facet_idx" ON "EventTerm"("number", "facet");
CREATE TABLE "new_LaneMark" (
    "lanes" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "startDay" INTEGER NOT NULL,
    "endDay" INTEGER NOT NULL,
    "atDay" INTEGER NOT NULL,

    PRIMARY KEY ("lanes", "lane", "number"),
    CONSTRAINT "LaneMark_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_LaneMark" SELECT * FROM "LaneMark";
DROP TABLE "LaneMark";
ALTER TABLE "new_LaneMark" RENAME TO "LaneMark";
CREATE INDEX "LaneMark_lanes_atDay_lane_number_idx" ON "LaneMark"("lanes", "atDay", "lane", "number");
CREATE INDEX "LaneMark_lanes_level_size_startDay_endDay_idx" ON "LaneMark"("lanes", "level", "size", "startDay", "endDay");
CREATE INDEX "LaneMark_number_lanes_idx" ON "LaneMark"("number", "lanes");
CREATE TABLE "new_LaneCount" (
    "lanes" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "bucket" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "firstDay" INTEGER NOT NULL,
    "lastDay" INTEGER NOT NULL,

    PRIMARY KEY ("lanes", "lane", "level", "bucket")
) WITHOUT ROWID;
INSERT INTO "new_LaneCount" SELECT * FROM "LaneCount";
DROP TABLE "LaneCount";
ALTER TABLE "new_LaneCount" RENAME TO "LaneCount";
CREATE INDEX "LaneCount_lanes_level_bucket_idx" ON "LaneCount"("lanes", "level", "bucket");
CREATE TABLE "new_Title" (
    "number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("number", "locale"),
    CONSTRAINT "Title_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Title" SELECT * FROM "Title";
DROP TABLE "Title";
ALTER TABLE "new_Title" RENAME TO "Title";
CREATE TABLE "new_EventCountry" (
    "eventId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("eventId", "entityId"),
    CONSTRAINT "EventCountry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventCountry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_EventCountry" SELECT * FROM "EventCountry";
DROP TABLE "EventCountry";
ALTER TABLE "new_EventCountry" RENAME TO "EventCountry";
CREATE INDEX "EventCountry_entityId_idx" ON "EventCountry"("entityId");
CREATE TABLE "new_MentionTitle" (
    "mentionId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("mentionId", "locale"),
    CONSTRAINT "MentionTitle_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_MentionTitle" SELECT * FROM "MentionTitle";
DROP TABLE "MentionTitle";
ALTER TABLE "new_MentionTitle" RENAME TO "MentionTitle";
CREATE TABLE "new_MentionCountry" (
    "mentionId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("mentionId", "entityId"),
    CONSTRAINT "MentionCountry_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MentionCountry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_MentionCountry" SELECT * FROM "MentionCountry";
DROP TABLE "MentionCountry";
ALTER TABLE "new_MentionCountry" RENAME TO "MentionCountry";
CREATE INDEX "MentionCountry_entityId_idx" ON "MentionCountry"("entityId");
CREATE TABLE "new_MentionParticipant" (
    "mentionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "entityId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    PRIMARY KEY ("mentionId", "ordinal"),
    CONSTRAINT "MentionParticipant_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MentionParticipant_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_MentionParticipant" SELECT * FROM "MentionParticipant";
DROP TABLE "MentionParticipant";
ALTER TABLE "new_MentionParticipant" RENAME TO "MentionParticipant";
CREATE INDEX "MentionParticipant_entityId_role_idx" ON "MentionParticipant"("entityId", "role");
PRAGMA foreign_keys=ON;
