import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '../auth/access.decorator.js';
import { TenantTransaction } from '../database/tenant-transaction.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly transaction: TenantTransaction) {}

  @Get('live')
  @Public()
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: string }> {
    try {
      await this.transaction.queryShared('SELECT 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}
