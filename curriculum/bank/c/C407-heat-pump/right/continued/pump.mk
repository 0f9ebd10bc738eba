# Builds the control of a heat pump. Try it in the folder src: make -f pump.mk

CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g
VERSION = 4.2
SOURCES = main.c control.c

pump: main.o control.o
	$(CC) $(CFLAGS) -o pump main.o control.o

main.o: main.c version.h

%.o: %.c
	$(CC) $(CFLAGS) -c -o $@ $<

main.o: control.h
control.o: control.h

version.h: pump.mk
	printf '#define VERSION "%s"\n' '$(VERSION)' > $@

pack: pump
	mkdir -p dist
	set -e; for file in pump $(SOURCES); do \
	    cp "$$file" dist; \
	done

clean:
	rm -rf pump dist version.h *.o

.PHONY: pack clean
