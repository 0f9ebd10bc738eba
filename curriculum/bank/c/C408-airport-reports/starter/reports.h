/* Four reports about the program of the airport, each from a run of it. Leave this file as it is.
 * Addresses are cut to a few digits, and what happened inside of the C library is left out.
 *
 * --- Report 1 ------------------------------------------------------------------------------------
 * $ gcc -g -fsanitize=address *.c -o airport && ./airport 1
 *
 * ERROR: AddressSanitizer: heap-buffer-overflow on address 0x0038
 * WRITE of size 4 at 0x0038 thread T0
 *     #0 in put_bag airport.c:11
 *     #1 in load_belt airport.c:19
 *     #2 in main main.c:13
 * 0x0038 is located 0 bytes to the right of 40-byte region [0x0010,0x0038)
 * allocated by thread T0 here:
 *     #0 in __interceptor_calloc
 *     #1 in new_belt airport.c:7
 *     #2 in load_belt airport.c:17
 *     #3 in main main.c:13
 *
 * --- Report 2 ------------------------------------------------------------------------------------
 * $ ./airport 2
 *
 * ERROR: AddressSanitizer: heap-use-after-free on address 0x0058
 * READ of size 8 at 0x0058 thread T0
 *     #0 in send_all airport.c:35
 *     #1 in main main.c:15
 * 0x0058 is located 8 bytes inside of 16-byte region [0x0050,0x0060)
 * freed by thread T0 here:
 *     #0 in __interceptor_free
 *     #1 in send_off bags.c:19
 *     #2 in send_all airport.c:33
 *     #3 in main main.c:15
 * previously allocated by thread T0 here:
 *     #0 in __interceptor_malloc
 *     #1 in arrive bags.c:10
 *     #2 in main main.c:15
 *
 * --- Report 3 ------------------------------------------------------------------------------------
 * $ gcc -g -fsanitize=undefined *.c -o airport && ./airport 3
 *
 * airport.c:42:24: runtime error: signed integer overflow: 1200 * 2000000 cannot be represented in type 'int'
 * -1894966796 cents
 * airport.c:47:15: runtime error: shift exponent 35 is too large for 32-bit type 'unsigned int'
 * lamp 8
 *
 * --- Report 4 ------------------------------------------------------------------------------------
 * $ gcc -g *.c -o airport && gdb ./airport
 *
 * (gdb) run 4
 * Program received signal SIGSEGV, Segmentation fault.
 * 0x52e3 in letters (town=0x0) at airport.c:52
 * 52          while (town[n] != '\0') {
 * (gdb) backtrace
 * #0  0x52e3 in letters (town=0x0) at airport.c:52
 * #1  0x532d in widest (flights=0x7da0, n=4) at airport.c:62
 * #2  0x5508 in main (argc=2, argv=0xe6e8) at main.c:20
 * (gdb) frame 1
 * (gdb) print i
 * $1 = 2
 * (gdb) print flights[i]
 * $2 = {number = 417, town = 0x0}
 * (gdb) break label
 * (gdb) run 5
 * Breakpoint 1, label (desk=0xe5c0, town=0x6047 "REYKJAVIK") at airport.c:72
 * 72          char *place = desk->sign;
 * (gdb) watch desk->open
 * Hardware watchpoint 2: desk->open
 * (gdb) continue
 * Hardware watchpoint 2: desk->open
 *
 * Old value = 3
 * New value = 75
 * label (desk=0xe5c0, town=0x604f "K") at airport.c:75
 * 75              place++;
 */
#ifndef REPORTS_H
#define REPORTS_H
#endif
