Console.WriteLine("laws");
