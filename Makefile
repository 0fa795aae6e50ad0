# okienko: `make run` opens the Łódź directory, `make test` runs every test; `make help` lists the rest.

SHELL := /bin/bash
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

bindir = $(DESTDIR)$(PREFIX)/bin
datadir = $(DESTDIR)$(PREFIX)/share/okienko
mandir = $(DESTDIR)$(PREFIX)/share/man
share = $(DESTDIR)$(PREFIX)/share
manuals = man1/okienko.1 man5/okienko-directory.5 man5/okienko-config.5
completions = bash-completion/completions/okienko zsh/site-functions/_okienko fish/vendor_completions.d/okienko.fish

release_flags = -c release --static-swift-stdlib
release = .build/release/okienko

# Debian packages, each with a file or a command that shows that it is there, as package:witness.
run_packages = git:git libncursesw5-dev:/usr/include/panel.h \
  ncurses-base:/lib/terminfo/x/xterm tzdata:/usr/share/zoneinfo/Europe/Warsaw
test_packages = $(run_packages) libvterm-dev:/usr/include/vterm.h \
  ncurses-term:/usr/share/terminfo/p/putty locales:/usr/share/i18n/locales/pl_PL \
  openssh-server:/usr/sbin/sshd openssh-client:ssh

.DEFAULT_GOAL := help
.PHONY: help run build test bench-search bench-stems bench-toml bench-keys bench-load bench-wire conform-toml load soak fuzz screens lint format install uninstall clean setup deb setup-bench setup-deb setup-keys setup-stems setup-test setup-test-deb setup-wire test-deb

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Open the Łódź directory (ARGS="--language en" passes options)
	@$(release) $(ARGS)

# The commit, with a mark where the files differ from it; a folder without a history has none.
commit = $(shell git rev-parse --short=12 HEAD 2> /dev/null)$(shell git rev-parse HEAD > /dev/null 2>&1 && { git diff --quiet HEAD || echo +; })

build: export OKIENKO_COMMIT = $(commit)
build: setup ## Build the release binary, the Swift library linked in
	$(SWIFT) build $(release_flags) --product okienko

test: setup-test ## Run every test
	$(SWIFT) test --disable-xctest

bench-load: setup-bench ## Count the instructions of parsing and of reading a directory's files
	$(SWIFT) build --package-path Tests/Benchmarks -c release --product LoadBenchmark
	@Tests/Benchmarks/LoadBenchmark/report.sh Tests/Benchmarks/.build/release/LoadBenchmark

bench-search: ## Measure the search beside fzf and SQLite FTS5, where these are installed
	$(SWIFT) build --package-path Tests/Benchmarks -c release --product SearchBenchmark
	@Tests/Benchmarks/.build/release/SearchBenchmark "$(CURDIR)/Assets/lodz" "$(CURDIR)/Tests/SearchTests/queries.tsv" \
		"$(CURDIR)/Tests/SearchTests/fresh-questions-2026-11.tsv" $(SIZES)

bench-stems: setup-stems ## Measure which inflected forms find each other, over a Polish spelling dictionary
	$(SWIFT) build --package-path Tests/Benchmarks -c release --product StemBenchmark
	@python3 Tests/Benchmarks/StemBenchmark/lemmas.py | Tests/Benchmarks/.build/release/StemBenchmark

bench-wire: build setup-wire ## Measure what the program and its peers send over the line
	$(SWIFT) build --package-path Tests/Benchmarks --product WireBenchmark
	@Tests/Benchmarks/.build/debug/WireBenchmark "$(CURDIR)/$(release)" "$(CURDIR)/Assets/lodz"

bench-keys: build setup-keys ## Count what a key costs, and time the first screen (SIZES=lodz, office, tree, start)
	$(SWIFT) build --package-path Tests/Benchmarks --product KeyBenchmark
	@strip -o $(release)-stripped $(release) # valgrind cannot read its debugging information
	@Tests/Benchmarks/.build/debug/KeyBenchmark "$(CURDIR)/$(release)-stripped" "$(CURDIR)/Assets/lodz" $(SIZES)

load_sessions ?= 200
load_seconds ?= 30
reload_entities ?= 100000
soak_seconds ?= 600

load: build ## Open 200 sessions with a letter a second each, then type while 100,000 entities are reloaded (load_sessions=)
	@python3 Tests/Load/load.py "$(CURDIR)/$(release)" "$(CURDIR)/Assets/lodz" $(load_sessions) $(load_seconds)
	@python3 Tests/Load/reload.py "$(CURDIR)/$(release)" $(reload_entities)

soak: build ## Run one session for ten minutes with random keys, sizes and edits (soak_seconds=)
	@python3 Tests/Load/soak.py "$(CURDIR)/$(release)" "$(CURDIR)/Assets/lodz" $(soak_seconds)

screens: setup-test ## Draw every window anew into Tests/InterfaceTests/Screens: look at the difference
	OKIENKO_DRAW_SCREENS=1 $(SWIFT) test --disable-xctest --filter GoldenScreenTests

lint: ## Check the code's format
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format: ## Format the code in place
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

install: ## Install under PREFIX (default /usr/local); run `make build` first
	@test -x $(release) || { echo "Run 'make build' first." >&2; exit 1; }
	install -d "$(bindir)" "$(datadir)/directories/lodz" "$(mandir)/man1" "$(mandir)/man5"
	install -m 755 -s $(release) "$(bindir)/okienko"
	install -m 644 Assets/lodz/*.toml "$(datadir)/directories/lodz"
	$(release) manual > "$(mandir)/man1/okienko.1"
	$(release) manual okienko-directory > "$(mandir)/man5/okienko-directory.5"
	$(release) manual okienko-config > "$(mandir)/man5/okienko-config.5"
	chmod 644 $(addprefix "$(mandir)"/,$(manuals))
	install -d $(addprefix $(share)/,$(dir $(completions)))
	$(release) --generate-completion-script bash > "$(share)/$(word 1,$(completions))"
	$(release) --generate-completion-script zsh > "$(share)/$(word 2,$(completions))"
	$(release) --generate-completion-script fish > "$(share)/$(word 3,$(completions))"
	chmod 644 $(addprefix $(share)/,$(completions))

# The day and the commit tell one state from another between two versions.
deb_version = $(shell $(release) --version | cut -d ' ' -f 1)+$(shell git log -1 --format=%cd --date=format:%Y%m%d).$(shell git rev-parse --short=12 HEAD)

deb: build setup-deb ## Build a Debian package in .build
	@Assets/debian/build.sh "$(CURDIR)/$(release)" "$(deb_version)" "$(CURDIR)/.build"

test-deb: deb setup-test-deb ## Install the Debian package in a fresh Debian 12 and use it there (as root)
	@Tests/Package/package.sh .build/okienko_$(deb_version)_*.deb

uninstall: ## Remove what install put under PREFIX
	rm -f "$(bindir)/okienko" $(addprefix "$(mandir)"/,$(manuals)) $(addprefix $(share)/,$(completions))
	rm -rf "$(datadir)/directories/lodz"
	rmdir "$(datadir)/directories" "$(datadir)" 2> /dev/null || true

conform-toml: setup ## Run toml-test's documents (SUITE=its folder `tests`) through the parser
	@test -d "$(SUITE)" || { echo "Say where toml-test's folder is: make conform-toml SUITE=…/tests" >&2; exit 1; }
	$(SWIFT) build $(release_flags) --product toml-decoder
	@python3 Tests/Conformance/conformance.py .build/release/toml-decoder "$(SUITE)"

bench-toml: setup-bench ## Compare the TOML parser with TOMLKit and toml++
	$(SWIFT) build -c release --package-path Tests/Benchmarks --product TOMLBenchmark
	@Tests/Benchmarks/TOMLBenchmark/report.sh Tests/Benchmarks/.build/release/TOMLBenchmark

fuzz_seconds ?= 1800
fuzz_targets ?= parser loader query import keyboard screen events
fuzz_folder = .build/fuzz
# What the targets stand on, in the order of the imports.
fuzz_modules = Text Calendar Diagnostics TOML Schema Directory Search Answers Exchange Display Interface Terminal
# Swift traps where C is undefined, and has no such sanitizer on Linux; the C modules, inlined into Swift, do.
fuzz_c_flags = -fsanitize=undefined -fno-sanitize-recover=undefined
# An optimised build without warnings as errors: what is fuzzed is what is shipped.
fuzz_compiler = swiftc -O -wmo -swift-version 6 -enable-testing -enable-experimental-feature Lifetimes \
  -enable-upcoming-feature MemberImportVisibility -package-name okienko -sanitize=fuzzer,address \
  $(fuzz_c_flags:%=-Xcc %) -parse-as-library -I $(fuzz_folder) -I Sources/CNcurses

fuzz: setup ## Fuzz each target for fuzz_seconds=1800 with libFuzzer and the sanitizers (fuzz_targets="parser query")
	@mkdir -p $(fuzz_folder)
	set -e; for module in $(fuzz_modules); do \
	  $(fuzz_compiler) -module-name $$module -emit-module -emit-module-path $(fuzz_folder)/$$module.swiftmodule \
	    -c $$(find Sources/$$module -name '*.swift') -o $(fuzz_folder)/$$module.o; \
	done
	$(fuzz_compiler) -module-name Fuzzing $(fuzz_modules:%=$(fuzz_folder)/%.o) \
	  $$(find Tests/Fuzzing -name '*.swift' ! -name ReplayTests.swift) -lncursesw -lpanelw -ltinfo -o $(fuzz_folder)/fuzz
	@set -e; for target in $(fuzz_targets); do \
	  mkdir -p $(fuzz_folder)/corpus/$$target; \
	  cp -n Tests/Fuzzing/Seeds/$$target/* $(fuzz_folder)/corpus/$$target/; \
	  [ $$target != parser ] || cp -n Assets/lodz/*.toml $(fuzz_folder)/corpus/parser/; \
	  echo "fuzzing $$target for $(fuzz_seconds) s"; \
	  OKIENKO_FUZZ=$$target SWIFT_BACKTRACE=enable=no $(fuzz_folder)/fuzz -max_total_time=$(fuzz_seconds) -max_len=4096 \
	    -timeout=60 -print_final_stats=1 -dict=Tests/Fuzzing/toml.dict -artifact_prefix=$(fuzz_folder)/$$target- \
	    $(fuzz_folder)/corpus/$$target 2>&1 | tail -n 12; \
	  [ "$${PIPESTATUS[0]}" -eq 0 ]; \
	done

clean: ## Remove what was built
	rm -rf .build Tests/Benchmarks/.build

setup: packages = $(run_packages)
setup-test: packages = $(test_packages)
setup-bench: packages = $(run_packages) libtomlplusplus-dev:/usr/include/toml++/toml.h valgrind:valgrind

setup-deb: packages = $(run_packages) dpkg-dev:dpkg-shlibdeps
setup-test-deb: packages = debootstrap:debootstrap lintian:lintian
setup-keys: packages = $(test_packages) valgrind:valgrind tig:tig mc:mc less:less
setup-wire: packages = $(test_packages) tig:tig mc:mc less:less ncdu:ncdu vifm:vifm fzf:fzf
setup-stems: packages = $(run_packages) hunspell-pl:/usr/share/hunspell/pl_PL.dic hunspell-tools:unmunch

# Installs what is missing and nothing else: apt is not touched when every file is there.
setup setup-test setup-bench setup-deb setup-test-deb setup-keys setup-wire setup-stems:
	@command -v $(firstword $(SWIFT)) > /dev/null || { \
	  echo "okienko needs the Swift toolchain, 6.2 or newer: https://www.swift.org/install/" >&2; exit 1; }
	@missing=(); for entry in $(packages); do \
	  [ -e "$${entry#*:}" ] || command -v "$${entry#*:}" > /dev/null || \
	    missing+=("$${entry%%:*}"); done; \
	[ $${#missing[@]} -eq 0 ] && exit 0; \
	explain() { echo "Missing system packages: $${missing[*]}. $$1" >&2; exit 1; }; \
	command -v apt-get > /dev/null || explain "There is no apt-get here; install them by hand."; \
	as_root=(); if [ "$$(id -u)" -ne 0 ]; then \
	  command -v sudo > /dev/null || explain "Run as root: apt-get install $${missing[*]}"; as_root=(sudo); fi; \
	echo "Installing $${missing[*]}"; \
	"$${as_root[@]}" apt-get update -qq && \
	"$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" || \
	explain "apt-get could not install them."
