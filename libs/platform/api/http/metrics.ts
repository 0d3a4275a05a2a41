import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of the running process, for the operator's own collector. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly answers = new Histogram({
    name: 'sanchika_answer_seconds',
    help: 'Time to answer, by route of the contract.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  private readonly jobFailures = new Counter({
    name: 'sanchika_job_failures_total',
    help: 'Runs of a recurring job that failed.',
    labelNames: ['job'],
    registers: [this.registry],
  });
  private readonly findings = new Gauge({
    name: 'sanchika_invariant_breaches',
    help: 'Breaches found by the last check of an invariant; anything but 0 needs a person.',
    labelNames: ['invariant'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countJobFailure(job: string): void {
    this.jobFailures.inc({ job });
  }

  setBreaches(invariant: string, count: number): void {
    this.findings.set({ invariant }, count);
  }

  /** The text form that Prometheus reads. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  measure(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      this.answers.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
      done();
    });
  }
}
