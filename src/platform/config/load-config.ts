import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** A setting is missing or wrong. The message names the variable and the rule, never the value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads one process's settings from its environment.
 *
 * @throws ConfigError with one sentence per bad variable; values never appear in it
 */
export function loadConfig<Config extends object>(
  Shape: new () => Config,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const config = plainToInstance(Shape, present, {
    enableImplicitConversion: true,
    exposeDefaultValues: true,
  });
  const problems = validateSync(config, { skipMissingProperties: false, forbidUnknownValues: true });
  if (problems.length === 0) return config;

  const sentences = problems.map((problem) => {
    const rules = Object.values(problem.constraints ?? {}).join(', ');
    return `${problem.property}: ${rules}`;
  });
  throw new ConfigError(`Invalid configuration. ${sentences.join('. ')}.`);
}
