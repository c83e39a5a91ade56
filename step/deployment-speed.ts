import type { Context } from '../src/context.ts';
import type { Report } from '../src/deploy/index.ts';
import type { SpeedSubject } from '../src/diagnosis/index.ts';
import { messageOf } from '../src/error.ts';

/** Records the phases of a step's deployments, and reports their speed after the verdict was written. */
export class DeploymentSpeed {
  readonly #finished: SpeedSubject[] = [];

  readonly saveCompletedDeployment = (finished: SpeedSubject): void => {
    this.#finished.push(finished);
  };

  /**
   * Adds the speed of the deployments to the report, if it could be read in time.
   * @param path the path of the report file
   */
  async addTo(report: Report, path: string | undefined, context: Context): Promise<Report> {
    if (this.#finished.length === 0) return report;
    try {
      const { readSpeeds } = await import('../src/diagnosis/index.ts');
      const { writeAdvice } = await import('./advice-output.ts');
      const speeds = await readSpeeds(context, this.#finished);
      if (speeds.size === 0) return report;
      const extended = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
      writeAdvice(extended, path);
      return extended;
    } catch (error) {
      context.log.debug(`The deployment time could not be analyzed: ${messageOf(error)}`);
      return report;
    }
  }

  #withSpeed(
    result: Report['services'][number],
    speeds: Awaited<ReturnType<typeof import('../src/diagnosis/index.ts').readSpeeds>>,
  ): Report['services'][number] {
    const finished = this.#finished.find(
      ({ deployment, cluster }) => deployment.deploymentId === result.deploymentId && cluster === result.cluster,
    );
    const speed = finished && speeds.get(finished);
    return speed ? { ...result, speed } : result;
  }
}
