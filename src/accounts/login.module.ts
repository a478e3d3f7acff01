import { Module } from '@nestjs/common';
import { DecisionLogModule } from '../decision-log/decision-log.module.js';
import { LoginController } from './login.controller.js';
import { LoginService } from './login.service.js';

/** Log in and out; every staff process has its own, with its own sessions. */
@Module({ imports: [DecisionLogModule], controllers: [LoginController], providers: [LoginService] })
export class LoginModule {}
