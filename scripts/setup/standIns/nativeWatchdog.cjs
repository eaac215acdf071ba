// Stands in for the compiled module of the same purpose: leave when the process that started this one is gone.
exports.start = (parent) => {
  const check = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(check, 1000).unref();
};
exports.exit = (code = 0) => process.exit(code);
