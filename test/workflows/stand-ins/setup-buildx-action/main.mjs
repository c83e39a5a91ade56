console.log('A builder is set up.');
