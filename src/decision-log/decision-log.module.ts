import { Module } from '@nestjs/common';
import { DecisionLogRepository } from './decision-log.repository.js';

@Module({ providers: [DecisionLogRepository], exports: [DecisionLogRepository] })
export class DecisionLogModule {}
