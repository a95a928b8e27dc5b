-- CreateTable
CREATE TABLE "EventText" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    CONSTRAINT "EventText_number_fkey" FOREIGN KEY ("number") REFERENCES "Event" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
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

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
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
    CONSTRAINT "Event_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("conferenceId", "earliestDay", "edtf", "id", "latestDay", "place", "ploverType", "precision", "round", "status", "titleEn", "titleZh", "type") SELECT "conferenceId", "earliestDay", "edtf", "id", "latestDay", "place", "ploverType", "precision", "round", "status", "titleEn", "titleZh", "type" FROM "Event";
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
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
