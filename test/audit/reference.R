# Reference values of the audit's statistics, from R. Run by hand; the tests read what it printed.
#
#     Rscript test/audit/reference.R > test/audit/reference.json
#
# Base R alone. Where it has no function (Katz's interval), the formula is written out here, apart from the library's code.

options(digits = 15)
num <- function(x) ifelse(is.na(x) | is.infinite(x), "null", sprintf("%.15g", as.numeric(x)))
obj <- function(...) {
  parts <- list(...)
  paste0("{", paste0('"', names(parts), '": ', unlist(parts), collapse = ", "), "}")
}
list_of <- function(xs) paste0("[\n    ", paste(xs, collapse = ",\n    "), "\n  ]")

tables <- list(
  c(3, 4, 1, 4), c(12, 40, 48, 80), c(0, 7, 5, 9), c(10, 10, 10, 10), c(189, 11034, 104, 11037),
  c(1, 1, 0, 1), c(17, 30, 25, 31), c(555, 1181, 667, 1390), c(2, 60, 9, 55), c(400, 1000, 500, 1000),
  # One person, nobody, everybody, none matched on either side, and tables of a million.
  c(0, 1, 1, 1), c(1, 1, 1, 1), c(0, 1, 0, 1), c(0, 10, 0, 12), c(3, 10, 0, 10), c(1, 1, 250, 500), c(0, 3, 500, 500),
  c(100000, 1000000, 101000, 1000000), c(300000, 1000000, 300000, 1000000), c(1, 1000000, 7, 1000000),
  c(5000, 10000, 4000, 10000), c(999999, 1000000, 1000000, 1000000)
)
fisher <- sapply(tables, function(t) {
  p <- fisher.test(matrix(c(t[1], t[2] - t[1], t[3], t[4] - t[3]), nrow = 2))$p.value
  ratio <- (t[1] / t[2]) / (t[3] / t[4])
  half <- qnorm(0.975) * sqrt(1 / t[1] - 1 / t[2] + 1 / t[3] - 1 / t[4])
  obj(a = t[1], m = t[2], b = t[3], n = t[4], p = num(p), ratio = num(ratio),
    lower = num(ratio * exp(-half)), upper = num(ratio * exp(half)))
})

trials <- list(c(682, 925, 0.75), c(0, 12, 0.1), c(12, 12, 0.9), c(3, 20, 0.3), c(1, 1, 0.5), c(45, 100, 0.5), c(0, 5, 0), c(260, 1000, 0.25), c(1, 1, 1), c(5, 5, 0.5), c(1030, 1000000, 0.001), c(500000, 1000000, 0.5))
binomial <- sapply(trials, function(t) {
  b <- binom.test(t[1], t[2], t[3])
  obj(count = t[1], total = t[2], expected = num(t[3]), p = num(b$p.value), lower = num(b$conf.int[1]), upper = num(b$conf.int[2]))
})

samples <- list(
  list(c(3, 4, 5), c(1, 2, 3)),
  list(c(0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46), c(1.15, 0.88, 0.90, 0.74, 1.21)),
  list(c(1, 1, 2, 2, 2, 7), c(2, 2, 3, 1, 1, 0, 0)),
  list(1:40 / 7, 20:70 / 9),
  list(c(0.5), c(0.5, 0.5, 0.4)), list(c(1), c(2)), list(rep(c(1, 2), 200), rep(c(2, 2, 3), 150))
)
ranks <- sapply(samples, function(s) {
  w <- wilcox.test(s[[1]], s[[2]], exact = FALSE, correct = FALSE)
  obj(first = paste0("[", paste(num(s[[1]]), collapse = ", "), "]"), second = paste0("[", paste(num(s[[2]]), collapse = ", "), "]"),
    probability = num(unname(w$statistic) / (length(s[[1]]) * length(s[[2]]))), p = num(w$p.value))
})

families <- list(c(0.01, 0.02, 0.03, 0.04), c(0.001, 0.2, 0.04, 0.04, 0.9), c(0.6, 0.5), c(0.01, 0.01, 0.01, 0.04), c(1, 1, 0), c(0.02, 0.02), c(0.3, 0.01, 0.3, 0.01, 0.3))
holm <- sapply(families, function(f) {
  obj(p = paste0("[", paste(num(f), collapse = ", "), "]"), adjusted = paste0("[", paste(num(p.adjust(f, "holm")), collapse = ", "), "]"))
})

scores <- list(list(c(0.61, 0.72, 0.55, 0.8, 0.66), c(0.5, 0.58, 0.62, 0.49, 0.71, 0.53)),
  list(c(1, 1, 1), c(1, 2, 3)), list(c(0.2, 0.4), c(0.1, 0.9)), list(rep(c(0.5, 0.51), 50), rep(c(0.7, 0.72), 30)))
welch <- sapply(scores, function(s) {
  t <- t.test(s[[1]], s[[2]])
  obj(first = paste0("[", paste(num(s[[1]]), collapse = ", "), "]"), second = paste0("[", paste(num(s[[2]]), collapse = ", "), "]"),
    median = num(median(s[[1]])), difference = num(unname(t$estimate[1] - t$estimate[2])), p = num(t$p.value))
})

cat("{\n")
cat('  "version": "', R.version.string, '",\n', sep = "")
cat('  "command": "Rscript test/audit/reference.R > test/audit/reference.json",\n')
cat('  "fisher": ', list_of(fisher), ",\n", sep = "")
cat('  "binomial": ', list_of(binomial), ",\n", sep = "")
cat('  "ranks": ', list_of(ranks), ",\n", sep = "")
cat('  "holm": ', list_of(holm), ",\n", sep = "")
cat('  "welch": ', list_of(welch), "\n", sep = "")
cat("}\n")
