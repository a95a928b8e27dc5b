-- DropIndex
DROP INDEX "Event_reviewed_idx";

-- DropIndex
DROP INDEX "Event_isKey_number_idx";

-- DropIndex
DROP INDEX "Event_precision_idx";

-- DropIndex
DROP INDEX "Event_status_idx";

-- DropIndex
DROP INDEX "Event_type_idx";

-- DropIndex
DROP INDEX "Event_latestDay_number_idx";

-- DropIndex
DROP INDEX "Event_earliestDay_latestDay_idx";

-- DropIndex
DROP INDEX "LaneMark_lanes_atDay_lane_number_idx";

-- DropIndex
DROP INDEX "Mention_earliestDay_latestDay_idx";
