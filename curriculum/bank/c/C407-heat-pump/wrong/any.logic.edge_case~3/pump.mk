# Builds the control of a heat pump. Try it in the folder src: make -f pump.mk

CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g
VERSION = 4.2
SOURCES = main.c control.c

heatpump: main.o control.o
	$(CC) $(CFLAGS) -o heatpump main.o control.o

%.o: %.c
	$(CC) $(CFLAGS) -c -o $@ $<

main.o: control.h version.h
control.o: control.h

version.h: pump.mk
	echo '#define VERSION "$(VERSION)"' >version.h

pack: heatpump
	mkdir -p dist
	cp heatpump $(SOURCES) dist

clean:
	rm -rf heatpump dist version.h *.o

.PHONY: pack clean
