Console.WriteLine("Configured elsewhere.");
