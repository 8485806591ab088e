import '../page/decide.ts';
