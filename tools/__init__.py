"The repository's own tools: its checks, its README, its documentation. Not part of the package."
