# Ampera. Needs a JDK (17 or later), Maven, Node (20.19 or later) and make; `make help` tells what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev demo reset build test test-deep test-mysql bench bench-mysql screenshots album check format openapi clean

LAUNCHER := java -jar backend/local/target/ampera-local.jar
MVN      := $(or $(AMPERA_MVN),mvn) -q -B -ntp -f backend/pom.xml
STAMPS   := .local/stamps

# ---- Using it -----------------------------------------------------------------------------------------------------

run: build ## Start everything on http://localhost:8080 (AMPERA_PORT=...); Ctrl-C stops it
	@tools/preflight.sh java
	@exec $(LAUNCHER) run

dev: $(STAMPS)/backend $(STAMPS)/modules ## The same from the sources, with live reload on both sides
	@exec $(LAUNCHER) dev

demo: build ## Empty the data and load the demonstration afresh
	@exec $(LAUNCHER) demo

reset: $(STAMPS)/backend ## Empty the data
	@exec $(LAUNCHER) reset

# ---- Building it --------------------------------------------------------------------------------------------------

build: $(STAMPS)/backend $(STAMPS)/frontend ## Build what is not built or older than its sources

# what a build makes is not looked into
sources = $(shell find $(1) \( -name target -o -name node_modules -o -name dist -o -name test-results $(2) \) -prune -o -type f -print 2>/dev/null)
BACKEND_SOURCES  := $(call sources,backend,-o -path '*/src/test')
FRONTEND_SOURCES := $(call sources,frontend,-o -path frontend/e2e -o -name schema.d.ts)

$(STAMPS)/backend: $(BACKEND_SOURCES)
	@tools/preflight.sh java maven
	@echo "...  Backend: build"
	@$(MVN) package -DskipTests
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/modules: frontend/package-lock.json
	@tools/preflight.sh node
	@echo "...  Frontend: packages"
	@npm --prefix frontend ci --silent
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/frontend: $(STAMPS)/modules $(FRONTEND_SOURCES) openapi.yaml
	@echo "...  Frontend: build"
	@npm --prefix frontend run --silent generate
	@npm --prefix frontend run --silent build -- --logLevel warn
	@mkdir -p $(STAMPS) && touch $@

openapi: $(STAMPS)/modules ## Write openapi.yaml from the code, and the frontend's client from it
	@tools/preflight.sh java maven node
	@tools/openapi.sh

format: $(STAMPS)/modules ## Mend what a formatter can mend
	@tools/preflight.sh java maven node
	@$(MVN) spotless:apply
	@npm --prefix frontend run --silent format

clean: ## Remove what was built (not the data: make reset)
	@rm -rf backend/target backend/*/target frontend/*/dist $(STAMPS)

# ---- Testing it ---------------------------------------------------------------------------------------------------

check: $(STAMPS)/modules ## The fast gate: format, lint, types, architecture, contract, deployment files
	@tools/preflight.sh java maven node
	@tools/check.sh

test: build ## Everything but the long runs: backend, frontend, journeys in a real browser
	@tools/test.sh

test-deep: build ## Attacks, load, kills and other long runs
	@tools/test-deep.sh

test-mysql: ## The backend's tests on a real MySQL 9.7 (Debian)
	@tools/preflight.sh java maven node
	@tools/test-mysql.sh

bench: build ## Measure: submissions and results as ratios, weight and scores of the answering page
	@tools/bench.sh

bench-mysql: ## Anonymous answers measured on a real MySQL 9.7 (Debian)
	@tools/preflight.sh java maven node
	@tools/bench-mysql.sh

screenshots: build ## Take the pictures of the README from the demonstration
	@AMPERA_CHROMIUM=$$(tools/chromium.sh) $(LAUNCHER) exec --system -- npm --prefix frontend run --silent pictures -w @ampera/e2e

album: build ## Every page and its states at the desk and on the phone, in both languages and schemes, to be looked at
	@AMPERA_CHROMIUM=$$(tools/chromium.sh) $(LAUNCHER) exec --system -- npm --prefix frontend run --silent album -w @ampera/e2e

# ---- Help ---------------------------------------------------------------------------------------------------------

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'
