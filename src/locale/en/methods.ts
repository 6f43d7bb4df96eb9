import type { EstimatorName, methods as registry } from "../../estimators/index.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { IntervalKind } from "../../model/interval-kind.ts";
import type { ModelClass } from "../../model/model-class.ts";
import type { MethodWords } from "../method-words.ts";

/** What the interval options of every method say, whichever of them it has. */
const interval = {
  label: "Interval",
  help: "How wide the doubt is that comes from chance, since other people could have come onto the lists. Doubt about the method itself is not in it.",
  fields: {
    kind: {
      label: "How it is made",
      help: "BCa corrects for skewness and is the usual choice of most methods. Without an interval the number comes at once, but it must not stand alone in a report.",
      choices: {
        bca: "BCa bootstrap",
        percentile: "Percentile bootstrap, without correction",
        calibrated: "Calibrated bootstrap, slow",
        profile: "Profile likelihood",
        "log-normal": "Log-normal formula",
        none: "None, the number alone",
      },
    },
    replicates: {
      label: "Resamples",
      help: "How often the lists are drawn anew at random. More take longer and make the ends of the interval steadier; 1,000 will do for most purposes.",
    },
    inner: {
      label: "Resamples of each resample",
      help: "Only a calibrated interval uses them: they show how often the interval would be right, and correct it.",
    },
    levels: {
      label: "Levels",
      help: "How sure each interval should be. At 95 % the true number would be outside once in twenty times, if the method is right.",
    },
  },
};

/** The same where each resample is fitted by several models. */
const intervalAmongModels = {
  ...interval,
  fields: {
    ...interval.fields,
    candidates: {
      label: "Models tried on each resample",
      help: "The choice of a model is repeated among so many of the best ones. More take longer; the table “stabilisation” shows when more change nothing.",
      choices: { auto: "as many as suit the number of lists" },
    },
  },
};

/** That of a Bayesian method: what it covers and what its level means, each under its condition. */
const credibleInterval = ({ help, levels }: Readonly<Record<"help" | "levels", string>>) => ({
  label: interval.label,
  help,
  fields: {
    kind: {
      label: "How it is made",
      help: "The middle of the posterior distribution. Without an interval the number must not stand alone in a report.",
      choices: { credible: "Credible interval", none: "None, the number alone" },
    },
    levels: { label: interval.fields.levels.label, help: levels },
  },
});

/** The same where the method knows its posterior, and draws from it for figures alone. */
const credibleIntervalWithDraws = <Draws extends FieldWords>({
  draws,
  ...say
}: Parameters<typeof credibleInterval>[0] & { readonly draws: Draws }) => {
  const words = credibleInterval(say);
  return { ...words, fields: { ...words.fields, draws } };
};

/** What weighs how well a model fits against how large it is. */
const criterion = {
  label: "Criterion",
  help: "What decides between models. BIC prefers smaller models than AIC; if the two give very different numbers, the data do not settle the matter.",
  choices: { aic: "AIC", bic: "BIC" },
};

/** How many lists may depend on each other at once. */
const order = {
  label: "Most lists in an interaction",
  help: "With 2, lists depend on each other in pairs at most. Higher orders give many more models, and small tables can rarely tell them apart.",
  choices: { auto: "the highest that can be searched" },
};

/** A model written by hand. */
const writtenModel = {
  label: "Model",
  help: "Which lists depend on each other: [12,3] says that the first and the second list do, and the third does not. Every list must be mentioned.",
};

const populationPrior = {
  label: "Prior of the number of people",
  help: "What is thought likely of the number of people in all before the lists are looked at. If the answer follows it, the lists say little by themselves.",
  fields: {
    kind: {
      label: "Kind",
      help: "1/N finds 100 to 200 people as likely as 1,000 to 2,000 and is the usual choice where nothing is known. The others say what is known, and must be defended in the report.",
      choices: {
        inverse: "1/N, nothing is known",
        uniform: "Uniform up to the largest number",
        "log-normal": "Log-normal, by its middle 90 %",
        "negative-binomial": "Negative binomial, by shape and scale",
      },
    },
    largest: {
      label: "Largest number",
      help: "More people than this are taken to be impossible. Only the uniform prior needs it.",
      choices: { auto: "no limit" },
    },
    median: {
      label: "Median",
      help: "Of a log-normal prior: the number that the true one is as likely above as below. It lies at the geometric mean of the two ends of the range.",
      choices: { auto: "what the range implies" },
    },
    low: {
      label: "Lower end of the 90 % range",
      help: "Of a log-normal prior: one in twenty that there are fewer people.",
      choices: { auto: "none, must be given" },
    },
    high: {
      label: "Upper end of the 90 % range",
      help: "Of a log-normal prior: one in twenty that there are more people.",
      choices: { auto: "none, must be given" },
    },
    shape: {
      label: "Shape",
      help: "Of a negative binomial prior, which is Poisson with a gamma-distributed mean: the shape of that gamma distribution. The larger, the narrower.",
      choices: { auto: "none, must be given" },
    },
    scale: {
      label: "Scale",
      help: "Of a negative binomial prior: its mean is shape times scale.",
      choices: { auto: "none, must be given" },
    },
  },
};

const profileTable = {
  title: "Multinomial profile likelihood",
  about:
    "The total that the multinomial likelihood makes most likely, a little below the estimate of the Poisson likelihood, and the totals at which it has fallen too far. Without an upper limit the data exclude no total, however large.",
  columns: { level: "Level", total: "Most likely total", low: "Lower limit", high: "Upper limit" },
};

const chainsTable = {
  title: "Each chain alone",
  about:
    "The chains start at different places and must come to the same numbers. Where one of them stays apart, none of them can be believed.",
  columns: {
    chain: "Chain",
    draws: "Draws",
    median: "Median",
    low: "2.5 % below",
    high: "2.5 % above",
    apart: "Sits apart",
  },
};

/** What each method says of itself. */
export const methods = {
  "fixed-model": {
    name: "one named model",
    about:
      "Assumes that the dependences written in the model, and no others, link the lists. It fails without a sign when lists depend on each other in a way that the model leaves out, and its interval does not include that doubt.",
    fields: { model: writtenModel, interval: interval },
    tables: { profile: profileTable },
  },
  "assumed-dependence": {
    name: "one named model with an assumed dependence",
    about:
      "Assumes how strongly two lists depend on each other, and that all other dependences are those written in the model. It is wrong by as much as the assumption is, which the data often cannot show, and its interval does not include that doubt.",
    fields: {
      model: writtenModel,
      between: { label: "The two lists", help: "Whose dependence is assumed instead of estimated." },
      "odds-ratio": {
        label: "Odds ratio between them",
        help: "1 where the lists are independent, above 1 where they share more people than that, as by referral, and below 1 where they share fewer.",
      },
      interval: interval,
    },
    tables: { profile: profileTable },
  },
  "best-model": {
    name: "best model",
    about:
      "Assumes that one of the hierarchical log-linear models up to the chosen order describes how the lists depend on each other, and lets the data choose. It fails when several models fit almost equally well but disagree, and it cannot see a group that every list misses alike.",
    fields: { criterion: criterion, order: order, interval: intervalAmongModels },
    tables: { profile: profileTable },
  },
  stepwise: {
    name: "stepwise",
    about:
      "Assumes that the lists depend on each other in pairs at most, and starts from independent lists: the pair whose overlap the model explains worst is added until no overlap is surprising. It fails when a pair that matters is just below the threshold or one that does not is just above it, and it cannot see a group that every list misses alike.",
    fields: {
      threshold: {
        label: "Threshold for p",
        help: "A pair of lists is added to the model when chance alone would give so surprising an overlap more rarely than this. A higher threshold lets more pairs in.",
      },
      interval: interval,
    },
    tables: {
      path: {
        title: "The path of the selection",
        about:
          "At each step every pair of lists that is not yet in the model, with the people seen on both lists, those the model expects there, and how surprising the difference is (p). Code 1: with the pair the estimate would not exist; 2: the data could not tell its parameters apart; 3: both; 4: no maximum was found; such a pair is not added.",
        columns: {
          step: "step",
          model: "model so far",
          total: "people in all",
          pair: "pair",
          observed: "seen on both",
          expected: "expected on both",
          code: "code",
          p: "p",
          added: "added",
        },
      },
    },
  },
  downhill: {
    name: "downhill search",
    about:
      "Assumes that a hierarchical log-linear model up to the chosen order describes how the lists depend on each other, and searches for a good one by changing one term at a time, from several starts, where there are too many to fit them all. It fails as the best model does, and it may also miss a better model that no path of small improvements leads to.",
    fields: {
      criterion: criterion,
      order: order,
      search: {
        label: "Search",
        help: "Downhill goes from model to better neighbouring model, as far as that leads. The exhaustive search proves which model of pairs is best, and can take long.",
        choices: { downhill: "Downhill from several starts", exhaustive: "Exhaustive, pairs only" },
      },
      starts: {
        label: "Random starts",
        help: "So many random models to begin from, beside the usual ones. More make it less likely that the best model is missed.",
        choices: { auto: "as many as suit the number of lists" },
      },
      interval: intervalAmongModels,
    },
    tables: {
      searched: {
        title: "What was searched",
        about:
          "The models that were visited; the best of them need not be the best of all. That many starts end in the same model is a good sign, but no proof.",
        columns: {
          visited: "Models visited",
          excluded: "Of these without an estimate",
          starts: "Starts",
          agreeing: "Starts that end in the best model",
        },
      },
      starts: {
        title: "Where each start led",
        about:
          "First from independent lists, then from the model that stepwise selection ends with and from all pairs where they have an estimate, then from random models of pairs. Each way ends where no neighbouring model is better.",
        columns: { from: "From", moves: "Moves", to: "To", criterion: "Criterion" },
      },
      exhaustive: {
        title: "All models of pairs",
        about:
          "Every model of pairs was accounted for: fitted, or ruled out because a larger model, whose likelihood it cannot exceed, shows that it is not among the best. Within models of pairs the best is therefore proven.",
        columns: {
          models: "Models there are",
          fitted: "Fitted",
          ruled_out: "Ruled out without a fit",
          excluded: "Good enough but without an estimate",
        },
      },
    },
  },
  "model-average": {
    name: "model average",
    about:
      "Assumes that the hierarchical log-linear models up to the chosen order contain what links the lists, and weighs them by how well they describe the data instead of trusting one. It fails when the well-supported models are wrong together, and it cannot see a group that every list misses alike.",
    fields: {
      criterion: criterion,
      order: order,
      scale: {
        label: "What is averaged",
        help: "The dark figures themselves, or their logarithms. On the log scale one model with a huge number pulls the average less.",
        choices: { log: "Logarithms of the dark figures", plain: "The dark figures" },
      },
      interval: intervalAmongModels,
    },
    tables: {
      weights: {
        title: "The weights of the models",
        about: "How much each model counts in the average, and how much it and the ones above it count together.",
        columns: { model: "Model", weight: "Weight", together: "Together", total: "People in all" },
      },
    },
  },
  pairs: {
    name: "pairs of lists",
    about:
      "Estimates from two lists at a time, as if the two were independent and everyone had the same chance of being on a list. It fails when they are not, and then the pairs disagree: two lists that send people to each other give too few, two that avoid each other too many.",
    fields: { levels: interval.fields.levels },
    tables: {
      pairs: {
        title: "What each pair of lists says alone",
        about:
          "Pairs that disagree by more than their errors show that lists depend on each other; pairs that agree may still share a dependence. Where nobody is on both lists, Lincoln and Petersen's number does not exist, and Chapman's rests on the sizes of the lists alone.",
        columns: {
          a: "List",
          b: "Other list",
          on_a: "On the list",
          on_b: "On the other",
          on_both: "On both",
          lincoln_petersen: "Lincoln-Petersen",
          lincoln_petersen_error: "Standard error of Lincoln-Petersen",
          chapman: "Chapman",
          chapman_error: "Standard error of Chapman",
        },
      },
      "pair-intervals": {
        title: "Intervals of each pair of lists",
        about:
          "Log-normal intervals for the number of people in all, which hold only if the two lists are independent. There is none where the estimate is that one of the lists holds everybody.",
        columns: {
          a: "List",
          b: "Other list",
          level: "Level",
          lincoln_petersen_low: "Lincoln-Petersen from",
          lincoln_petersen_high: "Lincoln-Petersen to",
          chapman_low: "Chapman from",
          chapman_high: "Chapman to",
        },
      },
    },
  },
  "lower-bound": {
    name: "lower bound",
    about:
      "Assumes that lists are independent for each person, while some people are easier to find than others, and says how many there are at least. It is no estimate of how many there are, and it is too high where lists avoid each other or where the same person was not recognised on two lists.",
    fields: {
      form: {
        label: "Form",
        help: "The bias-corrected form is the safer one where few people are on two lists, and the only one where nobody is.",
        choices: { chao: "Chao's", "bias-corrected": "Bias-corrected" },
      },
      interval: interval,
    },
    tables: {
      forms: {
        title: "The lower bound in its two forms",
        about:
          "Both set the people on one list against those on two. The bias-corrected form is the safer one where few are on two lists, and the only one where nobody is.",
        columns: {
          seen: "People seen",
          on_one_list: "On exactly one list",
          on_two_lists: "On exactly two lists",
          chao: "Chao's form: at least",
          bias_corrected: "Bias-corrected: at least",
        },
      },
    },
  },
  "sample-coverage": {
    name: "sample coverage",
    about:
      "Assumes that the overlap of three or more lists shows how strongly each two of them depend on each other, whether through referrals or because some people are easier to find. It fails when the lists overlap little: then the one-step estimate is told, which tends to be too low, and its interval does not include that.",
    fields: {
      form: {
        label: "Form",
        help: "The full solution is unstable where the lists overlap little; the one-step estimate is steadier and tends to be too low.",
        choices: {
          auto: "Full solution, or one step where that is unstable",
          solved: "Full solution",
          "one-step": "One step",
        },
      },
      interval: interval,
    },
    tables: {
      coverage: {
        title: "The estimates behind the sample coverage",
        about:
          "The coverage is the share of what the lists could see that was seen. Below 55 % the full solution is unstable, and the one-step estimate is advised (Chao and others 2001).",
        columns: {
          coverage: "Coverage",
          repeated: "Seen less those on one list only, on average",
          independent: "People if lists were independent",
          solved: "People, full solution",
          one_step: "People, one step",
        },
      },
      dependence: {
        title: "How the lists depend on each other",
        about:
          "The coefficient of covariation of each pair of lists at the number of people told: 0 for independent lists, above 0 where people on one are more often on the other, below 0 where they are less often.",
        columns: { a: "List", b: "Other list", covariation: "Covariation" },
      },
    },
  },
  heterogeneity: {
    name: "unequal visibility",
    about:
      "Assumes that lists are independent for each person, while some people are easier to find than others in the way that the model says: Chao's form claims a lower bound only, the others a number. It fails where lists depend on each other for other reasons, and its forms can fit equally well and disagree several times over, as what they assume of those whom nobody found cannot be seen.",
    fields: {
      model: {
        label: "Model",
        help: "In what way some people are easier to find than others. Mh has unequal people, Mth unequal lists too; the data cannot tell which form holds for those whom nobody found.",
        choices: {
          auto: "The one with the smallest BIC",
          mt: "Mt: lists differ, people do not",
          "mh-chao": "Mh, Chao, a lower bound",
          "mh-poisson2": "Mh, Poisson 2",
          "mh-darroch": "Mh, Darroch",
          "mh-gamma": "Mh, gamma 3.5",
          "mh-normal": "Mh, normal",
          "mth-chao": "Mth, Chao, a lower bound",
          "mth-poisson2": "Mth, Poisson 2",
          "mth-darroch": "Mth, Darroch",
          "mth-gamma": "Mth, gamma 3.5",
          "mth-normal": "Mth, normal",
        },
      },
      interval: interval,
    },
    tables: {
      models: {
        title: "Every model of unequal visibility",
        about:
          "Mt has an effect of each list, Mh unequal people, Mth both. Compare models by AIC or BIC; those that fit alike and disagree show what the data cannot tell.",
        columns: {
          model: "Model",
          parameters: "Parameters",
          deviance: "Deviance",
          df: "Degrees of freedom",
          aic: "AIC",
          bic: "BIC",
          total: "People in all",
          standard_error: "Standard error",
          converged: "Has an estimate (1 = yes)",
        },
      },
      profile: profileTable,
    },
  },
  "latent-class": {
    name: "latent classes",
    about:
      "Assumes that people fall into a few hidden groups, and that within each group the lists find people independently of each other; how many groups there are, the data say. It fails where one list refers people to another, as no grouping of people can explain that, and it cannot see a group that no list ever meets.",
    fields: {
      classes: {
        label: "Classes at most",
        help: "The most hidden groups that there can be. Ten are nearly always more than are needed; raise it only if the last class in the table of classes still has people.",
      },
      cap: {
        label: "Unseen people for each one seen, at most",
        help: "Larger numbers are ruled out beforehand. A warning says when the cap decides the upper end of the interval.",
      },
      concentration: {
        label: "Prior of the number of classes",
        help: "A gamma distribution of the concentration, which says how readily people are spread over many classes. The usual values leave it to the data.",
        fields: {
          shape: {
            label: "Shape",
            help: "Smaller values allow both very few and very many classes; 0.25 is the usual choice.",
          },
          rate: { label: "Rate", help: "Larger values want fewer classes; 0.25 is the usual choice." },
        },
      },
      sampler: {
        label: "Sampler",
        help: "How long the random search for likely explanations goes on. Longer runs take proportionally longer.",
        fields: {
          chains: {
            label: "Chains",
            help: "Independent runs that must come to the same answer. More of them find out more surely whether the answer depends on the start.",
          },
          "burn-in": {
            label: "Sweeps left out at first",
            help: "What each chain does before it is believed. Raise it when the number is withheld.",
          },
          sweeps: {
            label: "Sweeps",
            help: "How long each chain runs after that. Raise it when a warning says that the draws are too few or that chains disagree.",
          },
          draws: {
            label: "Draws kept of each chain",
            help: "Neighbouring sweeps are alike, so only some are kept. More make figures finer and hardly change the numbers.",
          },
        },
      },
      interval: credibleInterval({
        help: "What the prior and the lists together leave probable, if people do fall into such classes.",
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and people fall into such classes.",
      }),
    },
    tables: {
      classes: {
        title: "The hidden classes",
        about:
          "The largest class first: its share of all people, and the probability with which each list finds one of its members. Means over the draws, in each of which the classes are put in order of size, so that classes of about the same size are blurred.",
        columns: { class: "Class", weight: "Share" },
      },
      chains: chainsTable,
    },
  },
  decomposable: {
    name: "decomposable average",
    about:
      "Assumes that the lists depend on each other as one of the decomposable graphical models says, and averages over all of them by their posterior probabilities, each computed exactly. It fails when people differ in ways that link all lists at once, and where well-supported models disagree it is the prior that decides between them.",
    fields: {
      prior: populationPrior,
      delta: {
        label: "Prior people in each cell",
        help: "How strongly each model is drawn towards equal shares of all patterns of lists. Larger values favour models with many links and smaller dark figures; the usual value adds one person in all.",
        choices: { auto: "one person in the whole table" },
      },
      interval: credibleIntervalWithDraws({
        help: "What the prior and the lists together leave probable, whichever of the models holds.",
        draws: {
          label: "Posterior draws",
          help: "How many equally likely numbers are drawn from the posterior, for figures and for sums over groups. The interval does not depend on them.",
        },
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and one of the models holds.",
      }),
    },
    tables: {
      graphs: {
        title: "The most probable models",
        about:
          "Each model by the groups of lists that depend on each other, with its posterior probability and what it says alone: its median and its middle 95 %. Models that are probable and disagree are why the interval is wide.",
        columns: {
          model: "Model",
          probability: "Probability",
          together: "Together",
          total: "People in all",
          low: "From",
          high: "To",
        },
      },
      density: {
        title: "The posterior, with the prior beside it",
        about:
          "How probable each range of the number of people is after the lists were looked at, and what share of the prior fell into it. Where the two are alike, the lists have said little.",
        columns: { from: "From", to: "To", posterior: "Posterior", prior: "Prior" },
      },
      sums: {
        title: "How far the sums went",
        about:
          "Every decomposable model was summed over all numbers of people up to the largest one. What is left out beyond it has at most the probability that is given.",
        columns: {
          graphs: "Models",
          largest: "Largest number of people",
          beyond: "Probability beyond, at most",
          log_evidence: "Log evidence, summed over models",
        },
      },
    },
  },
  threshold: {
    name: "Bayesian thresholding",
    about:
      "Assumes that few pairs of lists depend on each other: it fits all pairs, and keeps those whose effect is clearly not 0. It fails where many weak dependences add up, as each of them is dropped, and its interval takes the kept pairs for certain.",
    fields: {
      threshold: {
        label: "Threshold",
        help: "How many standard deviations an effect must be from 0 to be kept. Larger values keep fewer dependences; 2 is the usual choice, and it is worth seeing how the number changes with it.",
      },
      order: {
        label: "Lists in an interaction, at most",
        help: "With 3, dependences of three lists are tried too, where all three pairs were kept.",
      },
      prior: {
        label: "Prior of the effects",
        help: "What is taken to be likely of the dependences before the lists are looked at.",
        fields: {
          kind: {
            label: "Kind",
            help: "The proper prior draws dependences towards 0 and always gives an answer. The improper one says nothing; then not every table has an answer, and a pair of lists that share nobody is taken to be unable to.",
            choices: { proper: "Proper: effects near 0 are likelier", improper: "Improper: all effects alike" },
          },
          interactions: {
            label: "Standard deviation of dependences",
            help: "On the log scale: with 1, an odds ratio between 1/7 and 7 is expected in 95 of 100 cases. Only the proper prior uses it.",
          },
          lists: {
            label: "Standard deviation of all else",
            help: "Of the size of the dark figure and of each list, on the log scale. 100 leaves these to the data.",
          },
        },
      },
      sampler: {
        label: "Sampler",
        help: "How much is drawn by chance. The usual values are enough for most tables.",
        fields: {
          chains: { label: "Chains", help: "Independent runs that must come to the same answer." },
          proposals: {
            label: "Proposals in each chain",
            help: "More of them tell more surely which dependences reach the threshold. While one is in doubt, more are drawn by themselves, up to 16 times as many.",
          },
          draws: {
            label: "Draws kept of each chain",
            help: "For the interval and the figures. More make the ends of the interval depend less on the seed.",
          },
        },
      },
      interval: credibleInterval({
        help: "What the prior and the lists together leave probable, if exactly the kept dependences exist.",
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and exactly the kept dependences exist.",
      }),
    },
    tables: {
      terms: {
        title: "The dependences, step by step",
        about:
          "Step 1 fits all pairs of lists, step 2 those of three lists if they are tried, and step 3 is the model that gives the number. ✓ is kept and ✗ dropped; with a question mark the draws cannot tell; −∞ means that these lists share nobody and are taken to be unable to.",
        columns: {
          step: "Step",
          term: "Lists",
          mean: "Mean effect (log)",
          sd: "Standard deviation",
          ratio: "Distance from 0 in standard deviations",
          error: "Its Monte Carlo error",
          kept: "Kept",
        },
      },
      undecided: {
        title: "With and without what is undecided",
        about:
          "For each dependence that is as near to the threshold as the draws can tell: the number of people if it is kept (✓) and if it is dropped (✗).",
        columns: { term: "Lists", model: "Kept", total: "People in all", low: "From", high: "To" },
      },
      chains: chainsTable,
    },
  },
  "loglinear-average": {
    name: "Bayesian log-linear average",
    about:
      "Assumes that one of the hierarchical log-linear models holds, all equally likely beforehand, and averages over them by their posterior probabilities; before the lists are seen, 100 to 200 people are as likely as 1,000 to 2,000. It fails when people differ in ways that link all lists at once, and where lists hardly overlap the prior of the coefficients decides how far up the interval goes.",
    fields: {
      prior: {
        label: "Prior of the coefficients",
        help: "How strong links between lists are thought to be beforehand. Sabanés Bové and Held leave that open and let the lists say it; the unit-information prior counts as much as one cell of the table and holds strong links back.",
        choices: { "sabanes-held": "Sabanés Bové and Held", "unit-information": "Unit information" },
      },
      order: {
        label: "Highest order",
        help: "The most lists that may depend on each other in one term. 2 allows pairs only; higher orders need many people on three lists and more.",
      },
      samples: {
        label: "Draws in all",
        help: "How many weighted draws are shared out among the models. More of them make the numbers depend less on the seed, and take longer.",
      },
      coverage: {
        label: "Probability to be found",
        help: "With six lists or more, or high orders, models are searched for until those found hold this share of all probability. With fewer, every model is weighed and nothing depends on it.",
      },
      interval: credibleIntervalWithDraws({
        help: "What the priors and the lists together leave probable, whichever of the models holds.",
        draws: {
          label: "Posterior draws",
          help: "How many equally likely numbers are kept for figures and for sums over groups. The interval does not depend on them.",
        },
        levels:
          "How probable it is that the true number lies in each interval, if the priors are right and one of the models holds.",
      }),
    },
    tables: {
      models: {
        title: "The most probable models",
        about:
          "Each model by its largest terms, with its posterior probability and what it says alone: its median and its middle 95 %. The last columns say how well it is known: above 0.7 in the last one, neither evidence nor error can be relied on.",
        columns: {
          model: "Model",
          probability: "Probability",
          together: "Together",
          total: "People in all",
          low: "From",
          high: "To",
          log_evidence: "Log evidence",
          error: "Its error",
          effective: "Effective draws",
          tail: "Tail of weights (k)",
        },
      },
      terms: {
        title: "Which lists depend on each other",
        about:
          "How probable it is that these lists have a term of their own in the model. Every term is as likely in as out beforehand where only pairs are allowed, so one half means that the lists say nothing.",
        columns: { lists: "Lists", probability: "Probability" },
      },
      quantiles: {
        title: "How exactly the numbers are known",
        about:
          "The median and the ends of the intervals, with the standard error that is due to drawing. Another seed moves a number by about so much.",
        columns: { below: "Probability below", total: "People in all", error: "Error of drawing" },
      },
      weighing: {
        title: "How much was weighed",
        about:
          "Models were weighed approximately, and those that matter were then drawn from. The covered probability is the share of all models' probability that the models drawn from hold; after a search it is estimated by random walks.",
        columns: {
          weighed: "Models weighed",
          sampled: "Models drawn from",
          coverage: "Probability covered",
          draws: "Draws",
          log_evidence: "Log evidence, mean over models",
        },
      },
    },
  },
} satisfies { readonly [Name in EstimatorName]: MethodWords<(typeof registry)[Name]["fields"]> };

/** What each class of models is called. */
export const modelClasses: Readonly<Record<ModelClass, string>> = {
  "log-linear": "Log-linear models",
  graphical: "Graphical models",
  "latent-class": "Hidden groups of people",
  "unequal-people": "People unequally easy to find",
  "counts-only": "Counts alone",
};

type Modelling = Estimate["modelling"];

const modelDoubt: Readonly<Record<Modelling, string>> = {
  chosen: "; the choice of model was repeated in each of them",
  weighed: "; the weights of the models were made anew in each of them",
  fixed: ", with the model fixed: that another model might fit as well is not counted in",
  none: "",
};

interface IntervalWords {
  /** Its kind, for a list of them. */
  readonly name: string;
  /** How it was made, and what it did about the model. */
  readonly made: (resamples: string, modelling: Modelling) => string;
}

/** What each kind of interval is. */
export const intervals: Readonly<Record<IntervalKind, IntervalWords>> = {
  bca: {
    name: "BCa bootstrap",
    made: (resamples, model) => `BCa bootstrap of ${resamples} resamples${modelDoubt[model]}.`,
  },
  percentile: {
    name: "percentile bootstrap",
    made: (resamples, model) =>
      `Percentile bootstrap of ${resamples} resamples${modelDoubt[model]}. Nothing is corrected for bias or skewness.`,
  },
  calibrated: {
    name: "calibrated bootstrap",
    made: (resamples, model) =>
      `Calibrated bootstrap of ${resamples} resamples${modelDoubt[model]}. Each was resampled in turn to set the level at which the interval covers as often as it says.`,
  },
  profile: {
    name: "profile likelihood",
    made: (_resamples, model) =>
      model === "chosen"
        ? "Profile likelihood of the chosen model, as if it had been known beforehand: a naive interval, and too narrow, as that the data chose the model is not counted in."
        : "Multinomial profile likelihood, with the model fixed: that another model might fit as well is not counted in.",
  },
  "log-normal": {
    name: "log-normal interval",
    made: () =>
      "Log-normal: computed from the variance of the estimate by a formula, without resampling, with the number missed taken as log-normal.",
  },
  credible: {
    name: "credible interval",
    made: (_resamples, model) =>
      model === "weighed"
        ? "Credible interval: what the prior and the lists together leave probable, the models counting as much as they are probable. It is right if the prior is, and if one of the models holds."
        : "Credible interval: what the prior and the lists together leave probable. It is right if the prior and the model are.",
  },
};
