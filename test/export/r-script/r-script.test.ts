import { describe, expect, test } from "vitest";
import { rScript } from "../../../src/export/r-script/r-script.ts";
import { rNames } from "../../../src/export/r-script/r-text.ts";
import { startedSession } from "../finished-session.ts";

/** The script of a notebook with one estimate, on data that are there at once. */
async function scriptOf(estimate: string, dataset = "korea"): Promise<string> {
  const session = startedSession(
    `---\nseed: 11\n---\n\`\`\`data lists\ndataset: ${dataset}\n\`\`\`\n\`\`\`estimate e\ndata: lists\n${estimate}\n\`\`\`\n`,
  );
  await session.run("lists");
  const script = rScript(session, "en");
  session.close();
  return script;
}

describe("the R script", () => {
  test("writes public data as a data frame, zeros included", async () => {
    const script = await scriptOf("method: stepwise");
    expect(script).toContain(
      `data_lists <- data.frame(
  b = c(1, 0, 1, 0, 1, 0, 1),
  list2 = c(0, 1, 1, 0, 0, 1, 1),
  d = c(0, 0, 0, 1, 1, 1, 1),
  count = c(5, 5, 54, 41, 6, 0, 12)
)`,
    );
    expect(script).toContain("# list2: c");
  });

  test.each([
    [
      "method: best-model",
      "told(MultipleSystemsEstimation::estimate_population_bic(data_lists, nboot = 1000, iseed = 11, alpha = c(0.025, 0.1, 0.9, 0.975)))",
    ],
    [
      "method: best-model\norder: 2\ninterval: { candidates: 4, replicates: 200, levels: [0.9] }",
      "estimate_population_bic(data_lists, maxorder = 2, nboot = 200, iseed = 11, alpha = c(0.05, 0.95), ntopmodels = 4)",
    ],
    ["method: best-model\ninterval: { kind: none }", "estimate_population_bic(data_lists)"],
    ["method: best-model\ncriterion: aic", "Rcapture::closedpMS.t(data_lists, dfreq = TRUE)$results"],
    [
      'method: fixed-model\nmodel: "[12,3]"\ninterval: { kind: none }',
      'MultipleSystemsEstimation::estimate_population_fixed(data_lists, model = "[12,3]")',
    ],
    ['method: fixed-model\nmodel: "[12,3]"', "glm(count ~ b * list2 + d, family = poisson, data = data_lists)"],
    [
      'method: fixed-model\nmodel: "[12,3]"\ninterval: { kind: profile, levels: [0.95] }',
      "Rcapture::closedpCI.t(data_lists, dfreq = TRUE, mX = ~ c1 * c2 + c3, alpha = 0.05)$CI",
    ],
    [
      'method: assumed-dependence\nmodel: "[12,3]"\nbetween: [b, c]\nodds-ratio: 2',
      "glm(count ~ b + list2 + d, family = poisson, data = data_lists, offset = log(2) * b * list2)",
    ],
    [
      "method: stepwise\nthreshold: 0.05",
      "SparseMSE::estimatepopulation(data_lists, pthresh = 0.05, nboot = 1000, iseed = 11, alpha = c(0.025, 0.1, 0.9, 0.975))",
    ],
    [
      "method: stepwise\ninterval: { kind: none }",
      'SparseMSE::estimatepopulation.0(data_lists, method = "stepwise", pthresh = 0.02)$estimate',
    ],
    ["method: downhill", "estimate_population_bic(data_lists, maxorder = 2, nboot = 1000"],
    [
      "method: model-average",
      "MultipleSystemsEstimation::assemble_bic(data_lists, maxorder = 2, checkexist = TRUE)$res",
    ],
    ["method: heterogeneity", "Rcapture::closedp.t(data_lists, dfreq = TRUE)$results"],
    [
      "method: heterogeneity\nmodel: mth-gamma",
      'Rcapture::closedpCI.t(data_lists, dfreq = TRUE, m = "Mth", h = "Gamma", h.control = list(theta = 3.5), alpha = 0.05)',
    ],
    ["method: lower-bound", 'Rcapture::closedp.bc(data_lists, dfreq = TRUE, m = "Mh", h = "Chao")$results'],
    ["method: lower-bound\nform: chao", "sum(f) + (3 - 1) / 3 * f[1]^2 / (2 * f[2])"],
    ["method: sample-coverage\nform: one-step", 'CARE1::estN(z, method = "LSC", se = TRUE, nboot = 1000)'],
    ["method: decomposable", "colSums(dga::bma.cr(Y, missed, 2^-3, graphs3))"],
    [
      "method: latent-class",
      `in_list_label = "1", not_in_list_label = "0", K = 10,
    a_alpha = 0.25, b_alpha = 0.25, buffer_size = 2000, thinning = 50,
    seed = 11 + chain, verbose = FALSE)
  LCMCR::lcmCR_PostSampl(sampler, burnin = 20000, samples = 2000, thinning = 50,`,
    ],
    ["method: latent-class\ninterval: { levels: [0.9] }", "below <- c(0.5, 0.05, 0.95)"],
    [
      "method: loglinear-average\nprior: unit-information",
      `cells <- merge(expand.grid(b = factor(0:1), list2 = factor(0:1), d = factor(0:1)), data_lists, all.x = TRUE)
set.seed(11)
chain <- conting::bict(count ~ (b + list2 + d)^2, data = cells, n.sample = 200000,
  prior = "UIP")`,
    ],
    [
      "method: threshold\norder: 3\nprior: { interactions: 2 }",
      "MultipleSystemsEstimation::estimate_population_bayesthresh(data_lists, prior_variance = 4, threshold = 2, maxorder = 3,",
    ],
    ["method: threshold\nprior: { kind: improper }", 'data_lists, prior = "improper", threshold = 2, maxorder = 2,'],
    ["method: pairs", "(n1 + 1) * (n2 + 1) / (both + 1) - 1"],
  ])("repeats %j", async (estimate, call) => expect(await scriptOf(estimate)).toContain(call));

  test("says of what no package does that none does", async () => {
    expect(await scriptOf("method: downhill\ncriterion: aic")).toContain("No R package has this method");
    expect(await scriptOf("method: decomposable\nprior: { kind: uniform, largest: 500 }")).toContain(
      "No R package has",
    );
    expect(await scriptOf("method: latent-class\ncap: 50")).toContain("No R package has");
  });

  test("lists the packages that are needed, each once", async () => {
    expect(await scriptOf('method: fixed-model\nmodel: "[12,3]"\ninterval: { kind: profile }')).toContain(
      '# install.packages(c("MultipleSystemsEstimation", "Rcapture"))',
    );
    expect(await scriptOf("method: pairs")).not.toContain("install.packages");
  });

  test("estimates strata one by one", async () => {
    const script = await scriptOf("method: stepwise\nby: [year]\ninterval: { kind: none }", "denmark-synthetic");
    expect(script).toContain("# The estimate is the sum of these.");
    expect(script.match(/SparseMSE::estimatepopulation\.0\(data_lists_part_\d/g)?.length).toBeGreaterThan(1);
  });

  test("lets no name out of its comment or its place", async () => {
    expect(rNames(["NG", "if", "x; system('x')", "list1", "Ærø"])).toEqual(["NG", "list2", "list3", "list4", "list5"]);
    const session = startedSession('---\ntitle: "a\\u2028b\\nsystem(1)"\n---\n');
    expect(rScript(session, "en").split("\n")[0]).toMatch(/^# Repeats the estimates of .*system\(1\)/);
    session.close();
  });
});
