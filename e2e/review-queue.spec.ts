import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FIVE } from '@/ingest/fixtures/five';
import { expect, type Site, test } from './own-site';
