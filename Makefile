# What people and machines do with this project, one word each. `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
SECONDS_EACH = $(or $(SECONDS),20)

program := bilateral
binary_folder = $(DESTDIR)$(PREFIX)/bin
share := $(PREFIX)/share
data_folder = $(DESTDIR)$(share)/$(program)
manual = $(DESTDIR)$(share)/man/man1/$(program).1
bash_completion = $(DESTDIR)$(share)/bash-completion/completions/$(program)
zsh_completion = $(DESTDIR)$(share)/zsh/vendor-completions/_$(program)
fish_completion = $(DESTDIR)$(share)/fish/vendor_completions.d/$(program).fish
completions = $(bash_completion) $(zsh_completion) $(fish_completion)

# Where packages are put together, folders are ours alone; a system's own stay.
staged = $(filter-out /,$(DESTDIR))
own_folders = $(patsubst $(DESTDIR)/%,%,$(binary_folder) $(patsubst %/,%,$(dir $(manual) $(completions))))
version = $(shell awk -F'"' '/let text/ {print $$2}' Sources/bilateral/Version.swift | cut -d' ' -f1)

# What is released names its generic types' tables itself; else each is looked up by name when it is first met.
direct_tables := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# Its relocations are packed, which lld can do and glibc 2.36 read: else each start reads two megabytes of them.
packed_relocations := -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs
release := -c release --static-swift-stdlib -Xlinker -s $(direct_tables) $(packed_relocations)
sources := Package.swift Plugins Sources Tests Benchmarks/Package.swift Benchmarks/Steps

# A confined process can neither write its coverage nor map a sanitizer's shadow memory.
unconfined := --skip 'EndToEndTests\.(Kiosk|Lockdown)'

# The thread sanitizer keeps a stack of calls of its own, which a stack overflow ends before the program can.
overflowing := --skip restoresTheTerminalAfterAStackOverflow

packages := git libncurses-dev libvterm-dev ncurses-term foot-terminfo kitty-terminfo \
  python3-jsonschema python3-icalendar python3-html5lib

# For measuring alone.
guard_packages := valgrind
bench_packages := calcurse g++ git gcc htop jq libsimdjson-dev mc ncdu tig

# For trying kiosks alone; installing the server may start one, for which Debian's own settings hold.
kiosk_packages := git iproute2 openssh-client openssh-server python3-minimal rsync

.DEFAULT_GOAL := help
.PHONY: help deps run build build-tests test test-sanitized coverage fuzz test-kiosk bench guard bench-kiosk bench-rules kiosk-demo mutations long-run proof lint format docs pictures man install uninstall deb clean

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

deps: ## install the Debian packages that are missing for building and testing
	@scripts/install-packages $(packages)

run: deps ## open the dashboard: make run ARGS="--language ru"
	@swift build --product $(program) >&2
	@.build/debug/$(program) $(ARGS)

build: deps ## build the program for development
	swift build --product $(program)

build-tests: deps ## build everything, tests too
	swift build --build-tests

test: deps ## build everything and run the tests: make test ARGS="--filter Trade"
	swift test $(ARGS)

test-sanitized: deps ## run the tests under the address and then the thread sanitizer
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --scratch-path .build/address $(unconfined) $(ARGS)
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Support/thread-sanitizer.txt \
	  swift test --sanitize thread --scratch-path .build/thread $(unconfined) $(overflowing) $(ARGS)

coverage: deps ## tell how many lines of each library the tests run
	swift test --enable-code-coverage --scratch-path .build/coverage $(unconfined)
	@scripts/coverage "$$(swift test --scratch-path .build/coverage --show-codecov-path)" $(ARGS)

fuzz: deps ## try hostile input on every reader: make fuzz SECONDS=60
	@scripts/fuzz $(SECONDS_EACH) $(ARGS)

test-kiosk: deps ## try hostile kiosk sessions against a real sshd, as root
	@scripts/install-packages $(kiosk_packages)
	@scripts/with-kiosk run $(ARGS)

bench-kiosk: deps ## measure many kiosk sessions at once, as root
	@scripts/install-packages $(kiosk_packages)
	@scripts/with-kiosk bench

bench-rules: deps ## count what a finding costs among 1,000 and among 10,000 (needs valgrind)
	swift build $(release) --product $(program)
	scripts/check-finding-cost .build/release/$(program)

kiosk-demo: deps build ## start a kiosk on 127.0.0.1 and show how to visit it: make kiosk-demo ARGS=DIR
	@scripts/install-packages $(kiosk_packages)
	@scripts/kiosk-demo $(ARGS)

mutations: deps ## break one place at a time, and show that a test notices: make mutations ARGS="rules"
	@scripts/check-mutations $(ARGS)

long-run: deps ## live through a coordinator's day at a hundred times its speed: make long-run ARGS="--minutes 10"
	swift build $(release) --product $(program)
	scripts/long-run .build/release/$(program) Resources/moscow-beijing $(ARGS)

proof: deps deb long-run mutations ## a long day, the report in a browser, the package, and every place broken (needs chromium, lintian)
	swift build --product $(program)
	scripts/check-report .build/debug/$(program)
	scripts/check-deb .build/deb/*.deb

bench: deps ## measure the program beside others at a terminal: make bench >Benchmarks/RESULTS.md
	@scripts/install-packages $(bench_packages) >&2
	@swift build $(release) --product $(program) >&2
	@Benchmarks/steps >.build/steps.md
	@Benchmarks/terminal/bench.py .build/release/$(program) Resources/moscow-beijing --steps .build/steps.md $(ARGS)

guard: deps ## hold what a start, reading and a key cost, in instructions: ARGS=--record takes the figures anew
	@scripts/install-packages $(guard_packages)
	swift build $(release) --product $(program)
	@Benchmarks/terminal/guard.py .build/release/$(program) Resources/moscow-beijing $(ARGS)

lint: ## check the style of the sources
	swift format lint --strict --parallel --recursive $(sources)
	@scripts/check-sources
	@scripts/check-mutations --list >/dev/null

format: ## rewrite the sources in their style
	swift format --in-place --parallel --recursive $(sources)

docs: ## write the documentation of the library, which has no warning: .build/docs/
	@scripts/make-docs

pictures: deps ## draw the pictures of README anew
	swift build --product $(program)
	scripts/draw-pictures .build/debug/$(program) docs/pictures

man: deps ## write the manual page from the commands' own help: .build/bilateral.1
	swift build --product $(program)
	.build/debug/$(program) --experimental-dump-help | scripts/write-manual $(version) >.build/$(program).1

install: deps ## build for release and install: make install PREFIX=/opt/bilateral
	swift build $(release) --product $(program)
	install -d $(binary_folder) $(data_folder)
	install -m 755 .build/release/$(program) $(binary_folder)/$(program)
	rm -rf $(addprefix $(data_folder)/,$(notdir $(wildcard Resources/*)))
	cp -R Resources/. $(data_folder)
	chmod -R u=rwX,go=rX $(data_folder)
	install -d $(dir $(manual) $(completions))
	.build/release/$(program) --experimental-dump-help | scripts/write-manual $(version) >$(manual)
	.build/release/$(program) --generate-completion-script bash | sed '1{/^#!/d;}' >$(bash_completion)
	.build/release/$(program) --generate-completion-script zsh >$(zsh_completion)
	.build/release/$(program) --generate-completion-script fish >$(fish_completion)
	chmod 644 $(manual) $(completions)

uninstall: ## remove what install put there
	rm -f $(binary_folder)/$(program) $(manual) $(completions)
	rm -rf $(data_folder)
	$(if $(staged),cd $(staged) && for folder in $(own_folders); do \
	  [ ! -d $$folder ] || rmdir -p --ignore-fail-on-non-empty $$folder; done)

deb: ## build a Debian package: .build/deb/
	rm -rf .build/deb
	$(MAKE) install PREFIX=/usr DESTDIR=.build/deb/root
	scripts/make-deb .build/deb/root .build/deb

clean: ## remove what was built
	swift package clean
