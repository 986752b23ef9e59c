using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Guitar.Client.Pages;

public partial class ContactForm : ComponentBase
{
    [Inject]
    public IConfiguration Configuration { get; set; } = default!;

    [Parameter]
    public string Receiver { get; set; } = "info@example.com";

    protected ContactModel Model { get; } = new();

    protected bool Sent { get; private set; }

    protected string? Error { get; private set; }

    protected async Task HandleValidSubmitAsync()
    {
        var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress(Model.Name, "web@example.com"));
        mail.ReplyTo.Add(MailboxAddress.Parse(Model.Email));
        mail.To.Add(MailboxAddress.Parse(Receiver));
        mail.Subject = "[Contact] " + Model.Name;
        mail.Body = new BodyBuilder { TextBody = Model.Text }.ToMessageBody();

        try
        {
            using var smtp = new SmtpClient();
            await smtp.ConnectAsync(
                host: "email-smtp.us-east-1.amazonaws.com",
                port: 465,
                options: SecureSocketOptions.StartTls); //~ SESA103
            await smtp.AuthenticateAsync(Configuration["Email:Username"], Configuration["Email:Password"]);
            await smtp.SendAsync(mail);
            await smtp.DisconnectAsync(true);
            Sent = true;
        }
        catch (Exception ex)
        {
            Error = ex.Message;
        }

        StateHasChanged();
    }

    public sealed class ContactModel
    {
        public string Name { get; set; } = "";
        public string Email { get; set; } = "";
        public string Text { get; set; } = "";
    }
}
