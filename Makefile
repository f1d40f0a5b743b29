# One command each. Every target prepares .venv by itself, once.
#   make PYTHON=/path/to/python3 ...   chooses the Python (3.10 or newer)

BIN = .venv/bin
SOURCES = settings.ini setup.py pyproject.toml constraints.txt
export PYTHON

.PHONY: help demo test export readme constraints lab docs bench dist release-check clean-venv

help:
	@echo "make demo        train a small language model on this machine, and look at it"
	@echo "make test        run every check            (CHECK_ARGS='--only NAME', '--list', ...)"
	@echo "make export      write the package, its stubs and what help() tells from the notebooks"
	@echo "make lab         open the notebooks in JupyterLab, at the first page"
	@echo "make docs        build the site into _docs/ (with Quarto; a plain preview without)"
	@echo "make readme      write README.md from nbs/index.ipynb"
	@echo "make bench       run the benchmarks         (BENCH_ARGS='speed', '--smoke', ...)"
	@echo "make dist        build the source distribution, and a wheel from it, into dist/"
	@echo "make constraints write the versions of .venv to constraints.txt"
	@echo "make clean-venv  remove .venv"

demo: .venv/.package
	@$(BIN)/wave_train --demo $(DEMO_ARGS)

test: .venv/.dev
	@$(BIN)/python -m tools.check $(CHECK_ARGS)

export: .venv/.dev
	@$(BIN)/python -m tools.export

readme: .venv/.dev
	@$(BIN)/python -m tools.readme

# Saving a notebook in this JupyterLab also cleans it, as nbdev_clean does.
lab: .venv/.dev
	@cd nbs && PATH="$(CURDIR)/$(BIN):$$PATH" ../$(BIN)/jupyter lab \
		--ServerApp.root_dir="$(CURDIR)/nbs" --LabApp.news_url=None --LabApp.default_url=/lab/tree/lab/00_start.ipynb \
		--FileContentsManager.pre_save_hook=nbdev.clean.clean_jupyter $(LAB_ARGS)

docs: .venv/.dev
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m tools.docs

bench: .venv/.bench
	@$(BIN)/python -m tools.bench $(BENCH_ARGS)

dist: .venv/.dev
	@rm -rf dist && $(BIN)/python -m build --quiet && ls dist

# Is everything ready for the version that TAG names?  make release-check TAG=v0.2.0
release-check: .venv/.dev
	@$(BIN)/python -m tools.release $(TAG)

define ABOUT_CONSTRAINTS
import sys
print(f"# What the checks run with: the versions of an environment of Python {sys.version_info[0]}.{sys.version_info[1]}, and for other")
print("# Pythons the newest that are no newer. Only where the checks were run is anything known to pass.")
endef
export ABOUT_CONSTRAINTS

# The versions of this .venv are the upper bounds; uv then says which of them every supported Python can have.
constraints: .venv/.bench
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/python -m pip freeze --exclude-editable | sed 's/+[^ ]*$$//; s/==/<=/' >.venv/bounds.txt
	@$(BIN)/uv pip compile setup.py --quiet --extra dev --extra bench --extra export --extra eval --universal --python-version 3.10 \
		-c .venv/bounds.txt --no-annotate --custom-compile-command "make constraints" -o .venv/resolved.txt
	@{ $(BIN)/python -c "$$ABOUT_CONSTRAINTS"; cat .venv/resolved.txt; } >constraints.txt

clean-venv:
	rm -rf .venv

# .bench includes .dev, and .dev includes .package: preparing one touches those it includes.
.venv/.package: $(SOURCES)
	@tools/venv.sh package

.venv/.dev: $(SOURCES)
	@tools/venv.sh dev

.venv/.bench: $(SOURCES)
	@tools/venv.sh bench
