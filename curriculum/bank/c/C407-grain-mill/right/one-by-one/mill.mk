CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g

.PHONY: clean check

mill: main.o hopper.o stones.o
	$(CC) -o mill main.o hopper.o stones.o

main.o: main.c stones.h hopper.h
	$(CC) $(CFLAGS) -c main.c

hopper.o: hopper.c hopper.h
	$(CC) $(CFLAGS) -c hopper.c

stones.o: stones.c stones.h hopper.h
	$(CC) $(CFLAGS) -c stones.c

clean:
	-rm -f mill main.o hopper.o stones.o

check: mill
	./mill 10
