console.log(`Node.js ${process.env['INPUT_NODE-VERSION']} is set up.`);
