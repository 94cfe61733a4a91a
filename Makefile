# What people and machines do with this project, one word each. `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

program := bilateral
binary_folder = $(DESTDIR)$(PREFIX)/bin
data_folder = $(DESTDIR)$(PREFIX)/share/$(program)
release := -c release --static-swift-stdlib -Xlinker -s
sources := Package.swift Plugins Sources Tests

packages := libncurses-dev libvterm-dev ncurses-term foot-terminfo kitty-terminfo \
  python3-jsonschema

# For trying kiosks alone; installing the server may start one, for which Debian's own settings hold.
kiosk_packages := openssh-client openssh-server python3-minimal

.DEFAULT_GOAL := help
.PHONY: help deps run build test test-kiosk bench-kiosk kiosk-demo lint format install uninstall clean

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

deps: ## install the Debian packages that are missing for building and testing
	@scripts/install-packages $(packages)

run: deps ## open the dashboard: make run ARGS="--language ru"
	@swift build --product $(program) >&2
	@.build/debug/$(program) $(ARGS)

build: deps ## build the program for development
	swift build --product $(program)

test: deps ## build everything and run the tests
	swift test

test-kiosk: deps ## try hostile kiosk sessions against a real sshd, as root
	@scripts/install-packages $(kiosk_packages)
	@scripts/with-kiosk run $(ARGS)

bench-kiosk: deps ## measure many kiosk sessions at once, as root
	@scripts/install-packages $(kiosk_packages)
	@scripts/with-kiosk bench

kiosk-demo: deps build ## start a kiosk on 127.0.0.1 and show how to visit it: make kiosk-demo ARGS=DIR
	@scripts/install-packages $(kiosk_packages)
	@scripts/kiosk-demo $(ARGS)

lint: ## check the style of the sources
	swift format lint --strict --parallel --recursive $(sources)
	@scripts/check-sources

format: ## rewrite the sources in their style
	swift format --in-place --parallel --recursive $(sources)

install: deps ## build for release and install: make install PREFIX=/opt/bilateral
	swift build $(release) --product $(program)
	install -d $(binary_folder) $(data_folder)
	install -m 755 .build/release/$(program) $(binary_folder)/$(program)
	rm -rf $(addprefix $(data_folder)/,$(notdir $(wildcard Resources/*)))
	cp -R Resources/. $(data_folder)
	chmod -R u=rwX,go=rX $(data_folder)

uninstall: ## remove what install put there
	rm -f $(binary_folder)/$(program)
	rm -rf $(data_folder)

clean: ## remove what was built
	swift package clean
