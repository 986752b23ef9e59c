using System.Net;
using System.Net.Mail;

namespace Devices.Lookup
{
    public class DeviceNotifier
    {
        public string LastError { get; private set; } = "";

        public bool Notify(string device, string address, string user, string pass)
        {
            try
            {
                ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;
                //const SecurityProtocolType Tls12 = (SecurityProtocolType)0x00000C00;
                ServicePointManager.SecurityProtocol = (SecurityProtocolType)(768 | 3072); //~ SESA201

                using var message = new MailMessage("devices@example.com", address);
                message.Subject = "Device " + device;
                message.Body = "The device has been registered.";

                var smtp = new SmtpClient();
                smtp.Host = "email-smtp.ap-northeast-1.amazonaws.com";
                smtp.Port = 587;
                smtp.EnableSsl = true;
                smtp.Credentials = new NetworkCredential(user, pass);
                smtp.Send(message);
                return true;
            }
            catch (Exception ex)
            {
                LastError = ex.Message;
                return false;
            }
        }
    }
}
