# The InstEval model with lme4: one fit with conditional modes and their variances, in seconds of CPU and by the clock.
suppressMessages(library(lme4))
rows <- read.csv(gzfile(commandArgs(TRUE)[1]), colClasses = c(s = "factor", d = "factor", dept = "factor"))
took <- system.time({
  fit <- lmer(y ~ service + (1 | s) + (1 | d) + (1 | dept), rows)
  modes <- ranef(fit, condVar = TRUE)
})
variances <- as.data.frame(VarCorr(fit))
cat(sprintf(
  "R %s, lme4 %s: %.1f s of CPU, %.1f s by the clock, %d evaluations; %s\n",
  getRversion(), packageVersion("lme4"), took[["user.self"]] + took[["sys.self"]], took[["elapsed"]],
  fit@optinfo$feval, paste(sprintf("%s %.7f", variances$grp, variances$vcov), collapse = ", ")
))
