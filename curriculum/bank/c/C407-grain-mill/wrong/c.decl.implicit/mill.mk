# Builds the program mill. Try it in the folder src: make -f mill.mk

CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g
OBJECTS = main.o hopper.o

mill: $(OBJECTS)
	$(CC) $(CFLAGS) -o $@ $(OBJECTS)

%.o: %.c
	$(CC) $(CFLAGS) -c -o $@ $<

main.o: stones.h hopper.h
stones.o: stones.h hopper.h
hopper.o: hopper.h

check: mill
	./mill 10

clean:
	rm -f mill *.o

.PHONY: check clean
