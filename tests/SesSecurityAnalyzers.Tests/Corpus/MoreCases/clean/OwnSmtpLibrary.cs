namespace Handmade.Smtp;

public enum Tls { Off, On }

public sealed class SmtpOptions
{
    public string Host { get; set; } = "email-smtp.us-east-1.amazonaws.com";
    public int Port { get; set; } = 2525;
    public Tls Tls { get; set; } = Tls.Off;
    public string Password { get; set; } = "not-a-mail-password";
}

public sealed class Mailer(SmtpOptions options)
{
    public string Describe() => $"{options.Host}:{options.Port} {options.Tls} {options.Password.Length}";
}

public static class Composition
{
    public static Mailer Create() => new(new SmtpOptions { Port = 25 });
}
