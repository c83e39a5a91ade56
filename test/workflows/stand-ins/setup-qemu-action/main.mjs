console.log(`Set up with ${process.env.INPUT_PLATFORMS ?? 'no inputs'}.`);
