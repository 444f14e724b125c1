package io.github.tuneready.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Minimises a smooth function by limited-memory BFGS with a backtracking line search. */
final class Lbfgs {
  private static final int MEMORY = 10;
  private static final double SLOPE = 1e-4;

  /** A function with its gradient. */
  interface Function {
    /** Its value; fills the gradient. */
    double at(double[] point, double[] gradient);
  }

  @SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
  private record Step(double[] move, double[] change, double rho) {}

  private Lbfgs() {}

  /** The point reached from zero after so many steps, or earlier where no step leads down. */
  static double[] minimise(Function function, int size, int steps) {
    double[] point = new double[size];
    double[] gradient = new double[size];
    double value = function.at(point, gradient);
    Deque<Step> memory = new ArrayDeque<>();
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double length = memory.isEmpty() ? 1 / Math.max(1e-12, Math.sqrt(-slope)) : 1;
      double[] next = new double[size];
      double[] nextGradient = new double[size];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int tries = 0; tries < 30; tries++) {
        for (int i = 0; i < size; i++) {
          next[i] = point[i] + length * direction[i];
        }
        nextValue = function.at(next, nextGradient);
        if (nextValue <= value + SLOPE * length * slope) {
          break;
        }
        length /= 2;
      }
      if (!(nextValue < value)) {
        return point;
      }
      remember(memory, point, next, gradient, nextGradient);
      point = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return point;
  }

  private static void remember(
      Deque<Step> memory, double[] from, double[] to, double[] before, double[] after) {
    double[] move = new double[from.length];
    double[] change = new double[from.length];
    for (int i = 0; i < move.length; i++) {
      move[i] = to[i] - from[i];
      change[i] = after[i] - before[i];
    }
    double curvature = dot(move, change);
    if (curvature > 1e-18) {
      memory.addLast(new Step(move, change, 1 / curvature));
    }
    if (memory.size() > MEMORY) {
      memory.removeFirst();
    }
  }

  private static double[] direction(double[] gradient, Deque<Step> memory) {
    double[] q = gradient.clone();
    List<Step> steps = new ArrayList<>(memory);
    double[] alpha = new double[steps.size()];
    for (int k = steps.size() - 1; k >= 0; k--) {
      Step step = steps.get(k);
      alpha[k] = step.rho() * dot(step.move(), q);
      add(q, -alpha[k], step.change());
    }
    if (!steps.isEmpty()) {
      Step last = steps.get(steps.size() - 1);
      scale(q, 1 / (last.rho() * dot(last.change(), last.change())));
    }
    for (int k = 0; k < steps.size(); k++) {
      Step step = steps.get(k);
      add(q, alpha[k] - step.rho() * dot(step.change(), q), step.move());
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static void scale(double[] what, double factor) {
    for (int i = 0; i < what.length; i++) {
      what[i] *= factor;
    }
  }
}
