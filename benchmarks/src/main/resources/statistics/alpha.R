# psych::alpha on a file of answers: the median of five runs after one, and its coefficient.
answers <- read.csv(commandArgs(TRUE)[1])
suppressMessages(library(psych))
times <- sapply(1:6, function(run) {
  gc()
  system.time(result <<- alpha(answers))[["elapsed"]]
})[-1]
cat(sprintf(
  "R %s, psych %s: alpha %.10f of %d x %d, %.0f ms (median of 5; %.0f to %.0f)\n",
  getRversion(), packageVersion("psych"), result$total$raw_alpha, nrow(answers), ncol(answers),
  1000 * median(times), 1000 * min(times), 1000 * max(times)
))
