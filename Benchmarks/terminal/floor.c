/* The least that a program of ncurses does: paint a whole window, and on a key move a highlight by one row. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>

static int rows, columns, chosen;

static void paint_row(int y) {
  char text[128];
  snprintf(text, sizeof text, "ROW %d  a line of plain text as a dashboard would show it %08d", y + 1, y * 7919);
  if (y == chosen) attron(A_REVERSE);
  mvaddnstr(y, 0, text, columns);
  if (y == chosen) hline(' ', columns); else clrtoeol();
  attroff(A_REVERSE);
}

static void paint(void) {
  getmaxyx(stdscr, rows, columns);
  if (chosen >= rows) chosen = rows - 1;
  erase();
  for (int y = 0; y < rows; y++) paint_row(y);
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr(); raw(); noecho(); keypad(stdscr, TRUE); curs_set(0);
  paint();
  for (int key; (key = getch()) != 'q' && key != 3;) {
    if (key == KEY_RESIZE) { paint(); continue; }
    if (key == ERR) continue;
    int before = chosen;
    chosen = (chosen + (key == KEY_UP ? rows - 1 : 1)) % rows;
    paint_row(before); paint_row(chosen);
    refresh();
  }
  endwin();
}
