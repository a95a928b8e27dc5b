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

-- CreateIndex
CREATE INDEX "RoundMention_conferenceId_role_idx" ON "RoundMention"("conferenceId", "role");

-- CreateIndex
CREATE INDEX "DelegationHead_documentId_idx" ON "DelegationHead"("documentId");

-- CreateIndex
CREATE INDEX "DelegationHead_entityId_idx" ON "DelegationHead"("entityId");

-- CreateIndex
CREATE INDEX "PlaceNote_documentId_idx" ON "PlaceNote"("documentId");
