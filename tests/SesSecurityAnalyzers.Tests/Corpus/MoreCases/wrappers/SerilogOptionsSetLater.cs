// uses: serilog
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Later.Options;

public static class Logs
{
    public static void PortLater()
    {
        var options = new EmailSinkOptions { Host = "email-smtp.eu-west-1.amazonaws.com", ConnectionSecurity = SecureSocketOptions.StartTls };
        options.Port = 465;
        options.ConnectionSecurity = SecureSocketOptions.StartTls; //~ SESA103
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    public static void ListFilledBetween(IEnumerable<string> recipients)
    {
        var options = new EmailSinkOptions { Host = "email-smtp.eu-west-1.amazonaws.com" };
        options.To.AddRange(recipients);
        options.Port = 587;
        options.ConnectionSecurity = SecureSocketOptions.StartTlsWhenAvailable; //~ SESA102
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    public static void ByHelper()
    {
        var options = new EmailSinkOptions { From = "app@example.com" };
        Secure(options);
        options.To.Add("dev@example.com");
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    private static void Secure(EmailSinkOptions options)
    {
        options.Host = "email-smtp.eu-west-1.amazonaws.com";
        options.Port = 587;
        options.ConnectionSecurity = SecureSocketOptions.StartTls;
    }
}
