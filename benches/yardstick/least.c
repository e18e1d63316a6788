/* The least that a panel has to do: read a key, reckon every total on the screen anew, and write the cells
 * that changed in one write. No library, no sheet, no session, no colours but bold.
 *
 *     cc -O2 -o least least.c
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { W = 80, H = 24, MODELS = 15, QUALITIES = 4 };

static const struct { const char *name; long each; } model[MODELS] = {
    {"Nano Banana Pro", 49}, {"Nano Banana 2", 25}, {"GPT Image 2", 18}, {"Flux 1.1 Pro", 16},
    {"Seedream 4.5", 21}, {"Recraft V3", 22}, {"Ideogram V3", 22}, {"SD 3.5", 23}, {"DALL-E 3", 12},
    {"SDXL", 18}, {"Flux Dev", 9}, {"SD 3.5 Turbo", 8}, {"SD 3.5 Medium", 9}, {"ImageGen 4", 4},
    {"ImageGen Fast", 3}};
static const struct { const char *name; long percent; } quality[QUALITIES] = {
    {"720p", 40}, {"1K", 70}, {"2K", 100}, {"4K", 200}};

static char shown[H][W], next[H][W];
static char out[1 << 16];
static int at, m, q = 2, n = 3;

static void text(int y, int x, const char *words) {
    for (; *words && x < W; x++) next[y][x] = *words++;
}

static long each(int model_, int quality_) {
    return (model[model_].each * quality[quality_].percent + 50) / 100;
}

static void paint(void) {
    char words[W + 1];
    long total = each(m, q) * n;
    memset(next, ' ', sizeof next);
    text(0, 1, "1 Work  2 Compare  3 Plan  4 Afford  5 Advise  6 History  7 Sheet");
    for (int i = 0; i < MODELS; i++) {
        long one = each(i, q), all = one * n;
        snprintf(words, sizeof words, "%c %-16s %5ld %6ld %+7ld", i == m ? '>' : ' ', model[i].name, one, all,
                 all - total);
        text(2 + i, 1, words);
    }
    for (int i = 0; i < QUALITIES; i++) {
        long all = each(m, i) * n;
        snprintf(words, sizeof words, i == q ? "[%s]" : " %s", quality[i].name);
        text(2, 52 + 7 * i, words);
        snprintf(words, sizeof words, "%ld", all);
        text(3, 52 + 7 * i, words);
        snprintf(words, sizeof words, "%+ld", all - total);
        text(4, 52 + 7 * i, words);
    }
    for (int i = n - 1; i <= n + 1; i++) {
        snprintf(words, sizeof words, "%d: %ld", i, each(m, q) * i);
        text(6, 52 + 9 * (i - n + 1), words);
    }
    snprintf(words, sizeof words, "%ld x %ld %% = %ld per image, x %d images", model[m].each, quality[q].percent,
             each(m, q), n);
    text(8, 44, words);
    snprintf(words, sizeof words, "Budget 1,000 leaves %ld, %ld such runs", 1000 - total, total ? 1000 / total : 0);
    text(9, 44, words);
    for (int i = 0; i < total * 34 / 1000 && i < 34; i++) next[10][44 + i] = '#';
    snprintf(words, sizeof words, "|  Generate (%ld credits)  |", total);
    text(20, 25, words);
    text(23, 1, "arrows model and quality, + - count, q quit");
}

static void put(const char *bytes, int length) {
    memcpy(out + at, bytes, length);
    at += length;
}

static void draw(void) {
    char move[32];
    paint();
    at = 0;
    put("\x1b[?2026h", 8);
    for (int y = 0; y < H; y++)
        for (int x = 0; x < W; x++) {
            if (next[y][x] == shown[y][x]) continue;
            put(move, snprintf(move, sizeof move, "\x1b[%d;%dH", y + 1, x + 1));
            for (; x < W && next[y][x] != shown[y][x]; x++) put(&next[y][x], 1);
        }
    put("\x1b[?2026l", 8);
    memcpy(shown, next, sizeof shown);
    if (write(1, out, at) != at) exit(1);
}

int main(void) {
    struct termios before, raw;
    char keys[1024];
    tcgetattr(0, &before);
    raw = before;
    cfmakeraw(&raw);
    tcsetattr(0, TCSANOW, &raw);
    put("\x1b[?1049h\x1b[?25l\x1b[2J", 18);
    if (write(1, out, at) != at) return 1;
    memset(shown, ' ', sizeof shown);
    for (;;) {
        draw();
        struct pollfd more = {0, POLLIN, 0};
        do {
            long length = read(0, keys, sizeof keys);
            if (length <= 0) return 1;
            for (long i = 0; i < length; i++) {
                if (keys[i] == 'q') {
                    tcsetattr(0, TCSANOW, &before);
                    return write(1, "\x1b[?25h\x1b[?1049l", 14) != 14;
                }
                if (keys[i] == '+' && n < 8) n++;
                if (keys[i] == '-' && n > 1) n--;
                if (keys[i] != '\x1b' || i + 2 >= length) continue;
                char key = keys[i += 2];
                if (key == 'A' && m > 0) m--;
                if (key == 'B' && m < MODELS - 1) m++;
                if (key == 'C' && q < QUALITIES - 1) q++;
                if (key == 'D' && q > 0) q--;
            }
        } while (poll(&more, 1, 0) > 0);
    }
}
