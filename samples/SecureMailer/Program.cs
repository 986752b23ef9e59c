using SecureMailer;

await MailerApplication.Create(args).Build().RunAsync();
