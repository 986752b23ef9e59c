// uses: fluentemail serilog
using System.Net;
using System.Net.Mail;
using FluentEmail.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Sinks.Email;

namespace Wedding.Planner;

public sealed class MailModule
{
    private readonly ICredentialsByHost _credentials;

    public MailModule(ICredentialsByHost credentials) => _credentials = credentials;

    public void Register(IServiceCollection services)
    {
        services.AddFluentEmail("planner@example.com", "Wedding planner").AddSmtpSender(CreateClient);
        services.AddSingleton(new SmtpSender(CreateClient()));
    }

    public Serilog.ILogger CreateLogger()
    {
        var options = new EmailSinkOptions
        {
            From = "planner@example.com",
            To = ["duty@example.com"],
            Host = "email-smtp.us-east-2.amazonaws.com",
            Port = 2465,
            ConnectionSecurity = SecureSocketOptions.SslOnConnect,
            Credentials = _credentials,
        };
        return new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    private SmtpClient CreateClient() => new("email-smtp.us-east-2.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = _credentials,
    };
}
