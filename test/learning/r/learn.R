# Least squares within programs, covariances by leaving out one mentor after another (CV3), Fieller's intervals, the F test of
# equal weights, and the ridge toward equal weights. Base R. Run in this folder: Rscript learn.R > expected.json
d <- read.csv("pairs.csv")
f <- outcome ~ a + b + c + d + factor(program)
names <- c("a", "b", "c", "d")

# Within programs, as values less their weighted means over all: a mentor that is left out leaves the means as they are.
centred <- d
for (v in c("outcome", names))
  for (p in unique(d$program)) {
    own <- d$program == p
    centred[own, v] <- d[own, v] - weighted.mean(d[own, v], d$weight[own])
  }
fit <- lm(outcome ~ 0 + a + b + c + d, centred, weights = weight)
# The same gains as with a constant for each program.
stopifnot(max(abs(coef(lm(f, d, weights = weight))[names] - coef(fit))) < 1e-9)
clusters <- unique(d$cluster)
G <- length(clusters)
V <- matrix(0, 4, 4)
for (g in clusters) {
  without <- coef(lm(outcome ~ 0 + a + b + c + d, centred[d$cluster != g, ], weights = weight))
  V <- V + tcrossprod(without - coef(fit))
}
V <- V * (G - 1) / G
b <- coef(fit)
t <- qt(.975, G - 1)
s <- sum(b)
vs <- sum(V)
lower <- upper <- numeric(4)
for (k in 1:4) {
  cov <- sum(V[k, ])
  A <- s^2 - t^2 * vs
  B <- -2 * (b[k] * s - t^2 * cov)
  C <- b[k]^2 - t^2 * V[k, k]
  r <- sqrt(B^2 - 4 * A * C)
  lower[k] <- min(1, max(0, (-B - r) / (2 * A)))
  upper[k] <- min(1, max(0, (-B + r) / (2 * A)))
}
# Three contrasts of equal weights, which any basis of the differences gives alike.
R <- rbind(c(1, -1, 0, 0), c(0, 1, -1, 0), c(0, 0, 1, -1))
W <- t(R %*% b) %*% solve(R %*% V %*% t(R)) %*% (R %*% b)
df <- (G - 1) - 3 + 1
p <- pf(W * df / ((G - 1) * 3), 3, df, lower.tail = FALSE)
X <- as.matrix(centred[names])
loss <- function(x) {
  sum(d$weight * (centred$outcome - X %*% x)^2) + 5 * sum((x - sum(x) / 4)^2)
}
ridge <- optim(pmax(b, .1), loss, method = "L-BFGS-B", lower = 0, control = list(factr = 1e1, maxit = 10000))$par
num <- function(x) paste0("[", paste(sprintf("%.12g", x), collapse = ", "), "]")
cat("{\n")
cat('  "R": "', R.version.string, '",\n', sep = "")
cat('  "gains": ', num(b), ",\n", sep = "")
cat('  "covariance": [', paste(apply(V, 1, num), collapse = ", "), "],\n", sep = "")
cat('  "lower": ', num(lower), ",\n", sep = "")
cat('  "upper": ', num(upper), ",\n", sep = "")
cat('  "p": ', sprintf("%.12g", p), ",\n", sep = "")
cat('  "ridge": ', num(ridge), "\n", sep = "")
cat("}\n")
