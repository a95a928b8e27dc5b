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
    "type" TEXT NOT NULL,
    CONSTRAINT "Position_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Position_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Position_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
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
CREATE INDEX "EventAlias_mark_idx" ON "EventAlias"("mark");

-- CreateIndex
CREATE INDEX "EventAlias_documentId_idx" ON "EventAlias"("documentId");

-- CreateIndex
CREATE INDEX "EventAlias_eventId_idx" ON "EventAlias"("eventId");

-- CreateIndex
CREATE INDEX "EventAlias_positionId_idx" ON "EventAlias"("positionId");
