-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "rawText" TEXT NOT NULL,
    "csl" TEXT NOT NULL,
    "documentDate" TEXT,
    "earliestDay" INTEGER,
    "latestDay" INTEGER,
    "basis" TEXT NOT NULL,
    "repeats" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "pieces" TEXT NOT NULL,
    "repeats" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    CONSTRAINT "Passage_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Timex" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "mod" TEXT,
    "known" TEXT NOT NULL,
    "implied" TEXT NOT NULL,
    "edtf" TEXT,
    "earliestDay" INTEGER,
    "latestDay" INTEGER,
    "precision" TEXT,
    "basis" TEXT NOT NULL,
    CONSTRAINT "Timex_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Timex_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "aliases" TEXT NOT NULL,
    "office" TEXT,
    "row" TEXT,
    CONSTRAINT "Entity_country_fkey" FOREIGN KEY ("country") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Name" (
    "entityId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("entityId", "locale"),
    CONSTRAINT "Name_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

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

-- CreateTable
CREATE TABLE "Event" (
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
    CONSTRAINT "Event_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Title" (
    "number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("number", "locale"),
    CONSTRAINT "Title_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventTerm" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("facet", "value", "number"),
    CONSTRAINT "EventTerm_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LaneMark" (
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
);

-- CreateTable
CREATE TABLE "LaneCount" (
    "lanes" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "bucket" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "firstDay" INTEGER NOT NULL,
    "lastDay" INTEGER NOT NULL,

    PRIMARY KEY ("lanes", "lane", "level", "bucket")
);

-- CreateTable
CREATE TABLE "EventCountry" (
    "eventId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("eventId", "entityId"),
    CONSTRAINT "EventCountry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventCountry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
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
    CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_timexId_fkey" FOREIGN KEY ("timexId") REFERENCES "Timex" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentionTitle" (
    "mentionId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("mentionId", "locale"),
    CONSTRAINT "MentionTitle_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentionCountry" (
    "mentionId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("mentionId", "entityId"),
    CONSTRAINT "MentionCountry_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MentionCountry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentionParticipant" (
    "mentionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "entityId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    PRIMARY KEY ("mentionId", "ordinal"),
    CONSTRAINT "MentionParticipant_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MentionParticipant_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Position" (
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
    "type" TEXT NOT NULL,
    CONSTRAINT "Position_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Position_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PositionTitle" (
    "positionId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("positionId", "locale"),
    CONSTRAINT "PositionTitle_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PositionCountry" (
    "positionId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("positionId", "entityId"),
    CONSTRAINT "PositionCountry_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PositionCountry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PositionParticipant" (
    "positionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "entityId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    PRIMARY KEY ("positionId", "ordinal"),
    CONSTRAINT "PositionParticipant_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PositionParticipant_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundMention" (
    "mentionId" TEXT NOT NULL,
    "conferenceId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "closes" BOOLEAN NOT NULL,
    "end" INTEGER,

    PRIMARY KEY ("mentionId", "conferenceId", "role"),
    CONSTRAINT "RoundMention_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundMention_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DelegationHead" (
    "documentId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("passageId", "entityId", "start"),
    CONSTRAINT "DelegationHead_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DelegationHead_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DelegationHead_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceNote" (
    "passageId" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "PlaceNote_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PlaceNote_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "mark" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "eventId" TEXT,
    "positionId" TEXT,
    CONSTRAINT "EventAlias_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventAlias_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "EventAlias_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MergeDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "firstMentionId" TEXT NOT NULL,
    "secondMentionId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "evidence" TEXT NOT NULL,
    CONSTRAINT "MergeDecision_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MergeDecision_firstMentionId_fkey" FOREIGN KEY ("firstMentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MergeDecision_secondMentionId_fkey" FOREIGN KEY ("secondMentionId") REFERENCES "Mention" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "eventId" TEXT,
    "reason" TEXT,
    CONSTRAINT "Contradiction_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Explanation" (
    "contradictionId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("contradictionId", "locale"),
    CONSTRAINT "Explanation_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "Contradiction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "contradictionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "mentionId" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "edtf" TEXT,
    "value" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL,

    PRIMARY KEY ("contradictionId", "ordinal"),
    CONSTRAINT "Claim_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "Contradiction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Diagnostic" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "documentId" TEXT,
    "stage" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "message" TEXT NOT NULL,
    CONSTRAINT "Diagnostic_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IngestRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "counts" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_fileName_key" ON "Document"("fileName");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_documentId_ordinal_key" ON "Passage"("documentId", "ordinal");

-- CreateIndex
CREATE INDEX "Timex_documentId_start_idx" ON "Timex"("documentId", "start");

-- CreateIndex
CREATE INDEX "Timex_passageId_idx" ON "Timex"("passageId");

-- CreateIndex
CREATE INDEX "Timex_earliestDay_latestDay_idx" ON "Timex"("earliestDay", "latestDay");

-- CreateIndex
CREATE INDEX "Entity_kind_idx" ON "Entity"("kind");

-- CreateIndex
CREATE INDEX "Entity_country_idx" ON "Entity"("country");

-- CreateIndex
CREATE INDEX "Naming_entityId_way_documentId_start_passageId_reading_idx" ON "Naming"("entityId", "way", "documentId", "start", "passageId", "reading");

-- CreateIndex
CREATE INDEX "Naming_passageId_idx" ON "Naming"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_number_key" ON "Event"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Event_rank_key" ON "Event"("rank");

-- CreateIndex
CREATE INDEX "Event_earliestDay_latestDay_idx" ON "Event"("earliestDay", "latestDay");

-- CreateIndex
CREATE INDEX "Event_earliestDay_number_idx" ON "Event"("earliestDay", "number");

-- CreateIndex
CREATE INDEX "Event_latestDay_number_idx" ON "Event"("latestDay", "number");

-- CreateIndex
CREATE INDEX "Event_type_idx" ON "Event"("type");

-- CreateIndex
CREATE INDEX "Event_status_idx" ON "Event"("status");

-- CreateIndex
CREATE INDEX "Event_precision_idx" ON "Event"("precision");

-- CreateIndex
CREATE INDEX "Event_conferenceId_round_idx" ON "Event"("conferenceId", "round");

-- CreateIndex
CREATE INDEX "Event_isKey_number_idx" ON "Event"("isKey", "number");

-- CreateIndex
CREATE INDEX "EventTerm_number_facet_idx" ON "EventTerm"("number", "facet");

-- CreateIndex
CREATE INDEX "LaneMark_number_lanes_idx" ON "LaneMark"("number", "lanes");

-- CreateIndex
CREATE INDEX "LaneMark_lanes_level_size_startDay_endDay_idx" ON "LaneMark"("lanes", "level", "size", "startDay", "endDay");

-- CreateIndex
CREATE INDEX "LaneMark_lanes_atDay_lane_number_idx" ON "LaneMark"("lanes", "atDay", "lane", "number");

-- CreateIndex
CREATE INDEX "LaneCount_lanes_level_bucket_idx" ON "LaneCount"("lanes", "level", "bucket");

-- CreateIndex
CREATE INDEX "EventCountry_entityId_idx" ON "EventCountry"("entityId");

-- CreateIndex
CREATE INDEX "Mention_documentId_start_idx" ON "Mention"("documentId", "start");

-- CreateIndex
CREATE INDEX "Mention_passageId_idx" ON "Mention"("passageId");

-- CreateIndex
CREATE INDEX "Mention_eventId_idx" ON "Mention"("eventId");

-- CreateIndex
CREATE INDEX "Mention_timexId_idx" ON "Mention"("timexId");

-- CreateIndex
CREATE INDEX "Mention_placeId_idx" ON "Mention"("placeId");

-- CreateIndex
CREATE INDEX "Mention_earliestDay_latestDay_idx" ON "Mention"("earliestDay", "latestDay");

-- CreateIndex
CREATE INDEX "MentionCountry_entityId_idx" ON "MentionCountry"("entityId");

-- CreateIndex
CREATE INDEX "MentionParticipant_entityId_role_idx" ON "MentionParticipant"("entityId", "role");

-- CreateIndex
CREATE INDEX "Position_documentId_start_idx" ON "Position"("documentId", "start");

-- CreateIndex
CREATE INDEX "Position_passageId_idx" ON "Position"("passageId");

-- CreateIndex
CREATE INDEX "Position_eventId_idx" ON "Position"("eventId");

-- CreateIndex
CREATE INDEX "Position_conferenceId_round_idx" ON "Position"("conferenceId", "round");

-- CreateIndex
CREATE INDEX "PositionCountry_entityId_idx" ON "PositionCountry"("entityId");

-- CreateIndex
CREATE INDEX "PositionParticipant_entityId_idx" ON "PositionParticipant"("entityId");

-- CreateIndex
CREATE INDEX "RoundMention_conferenceId_role_idx" ON "RoundMention"("conferenceId", "role");

-- CreateIndex
CREATE INDEX "DelegationHead_documentId_idx" ON "DelegationHead"("documentId");

-- CreateIndex
CREATE INDEX "DelegationHead_entityId_idx" ON "DelegationHead"("entityId");

-- CreateIndex
CREATE INDEX "PlaceNote_documentId_idx" ON "PlaceNote"("documentId");

-- CreateIndex
CREATE INDEX "EventAlias_mark_idx" ON "EventAlias"("mark");

-- CreateIndex
CREATE INDEX "EventAlias_documentId_idx" ON "EventAlias"("documentId");

-- CreateIndex
CREATE INDEX "EventAlias_eventId_idx" ON "EventAlias"("eventId");

-- CreateIndex
CREATE INDEX "EventAlias_positionId_idx" ON "EventAlias"("positionId");

-- CreateIndex
CREATE INDEX "MergeDecision_eventId_idx" ON "MergeDecision"("eventId");

-- CreateIndex
CREATE INDEX "MergeDecision_firstMentionId_idx" ON "MergeDecision"("firstMentionId");

-- CreateIndex
CREATE INDEX "MergeDecision_secondMentionId_idx" ON "MergeDecision"("secondMentionId");

-- CreateIndex
CREATE INDEX "Contradiction_eventId_idx" ON "Contradiction"("eventId");

-- CreateIndex
CREATE INDEX "Contradiction_kind_idx" ON "Contradiction"("kind");

-- CreateIndex
CREATE INDEX "Claim_documentId_idx" ON "Claim"("documentId");

-- CreateIndex
CREATE INDEX "Claim_mentionId_idx" ON "Claim"("mentionId");

-- CreateIndex
CREATE INDEX "Diagnostic_documentId_start_idx" ON "Diagnostic"("documentId", "start");

-- CreateIndex
CREATE INDEX "Diagnostic_severity_idx" ON "Diagnostic"("severity");
