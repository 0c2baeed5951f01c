import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const vi: Lexicon = {
  language: 'vi',
  source: "Common wording of Vietnamese-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'quảng cáo', 'tài trợ', 'nội dung được tài trợ', 'bài viết tài trợ', 'thông tin quảng cáo', 'được tài trợ',
      ],
      start: ['tiếp tục đọc bên dưới', 'bài viết tiếp tục'],
      within: ['sau quảng cáo'],
    },
    related: {
      line: [
        'tin liên quan', 'bài viết liên quan', 'bài liên quan', 'liên quan', 'tin tức liên quan', 'có thể bạn quan tâm',
        'bạn có thể quan tâm', 'có thể bạn thích', 'đọc thêm', 'tin mới nhất', 'tin mới', 'mới nhất', 'bài mới nhất',
        'bài viết mới', 'bài viết mới nhất', 'tin khác', 'các tin khác', 'bài viết khác', 'tin cùng chuyên mục',
        'cùng chuyên mục', 'tin nổi bật', 'nổi bật', 'đề xuất', 'đề xuất cho bạn', 'gợi ý cho bạn', 'dành cho bạn',
        'bài tiếp theo', 'bài trước', 'bài sau', 'tin tiếp theo', 'đừng bỏ lỡ', 'tiêu điểm', 'tin nóng',
        'chủ đề liên quan', 'cùng tác giả', 'tin đọc nhiều', 'có thể bạn chưa biết',
      ],
      start: ['tin cùng', 'xem thêm tin', 'tin liên quan', 'các bài viết khác'],
    },
    readMore: {
      start: [
        'xem thêm', 'đọc thêm', 'xem tiếp', 'đọc tiếp', 'mời xem', 'mời đọc', 'tin liên quan', 'bài liên quan',
        'có thể bạn quan tâm', 'xem video', 'mời bạn đọc', '>> xem thêm',
      ],
    },
    teaser: {
      end: ['xem thêm', 'đọc tiếp', 'đọc thêm', 'xem chi tiết', 'chi tiết', 'xem tiếp', 'đọc bài viết'],
    },
    mostRead: {
      line: [
        'đọc nhiều', 'đọc nhiều nhất', 'tin đọc nhiều', 'xem nhiều', 'xem nhiều nhất', 'phổ biến', 'được quan tâm',
        'quan tâm nhiều', 'bình luận nhiều', 'xu hướng', 'thịnh hành', 'tin xem nhiều', 'nhiều người đọc',
      ],
    },
    newsletter: {
      line: [
        'bản tin', 'đăng ký nhận bản tin', 'đăng ký nhận tin', 'đăng ký bản tin', 'địa chỉ email', 'email của bạn',
        'nhập email', 'nhập email của bạn', 'nhận bản tin',
      ],
      start: ['đăng ký nhận', 'đăng ký để nhận', 'nhập email', 'nhận bản tin', 'nhận tin tức'],
      within: ['đăng ký nhận bản tin', 'nhận bản tin', 'qua email của bạn'],
    },
    app: {
      line: ['tải ứng dụng', 'tải app', 'cài đặt ứng dụng', 'ứng dụng di động', 'tải về ứng dụng'],
      start: ['tải ứng dụng', 'tải app', 'cài đặt ứng dụng', 'bật thông báo'],
      within: ['tải ứng dụng'],
    },
    cookie: {
      line: ['cookie', 'chấp nhận', 'đồng ý', 'chấp nhận tất cả', 'từ chối', 'chính sách cookie', 'tôi đồng ý'],
      start: [
        'trang web này sử dụng', 'website này sử dụng', 'chúng tôi sử dụng cookie', 'trang này sử dụng cookie',
        'bằng cách tiếp tục', 'khi tiếp tục sử dụng',
      ],
      within: ['sử dụng cookie', 'chính sách cookie', 'cookie để'],
    },
    comments: {
      line: [
        'bình luận', 'ý kiến', 'ý kiến bạn đọc', 'bình luận của bạn', 'ý kiến của bạn', 'gửi bình luận',
        'viết bình luận', 'để lại bình luận', 'để lại một bình luận', 'gửi ý kiến', 'chưa có bình luận',
        'xem bình luận', 'xem tất cả bình luận', 'tất cả bình luận', 'trả lời', 'hủy trả lời', 'thảo luận',
        'gửi phản hồi', 'bình luận mới nhất', 'hãy là người đầu tiên',
      ],
      start: [
        'email của bạn sẽ không', 'các trường bắt buộc', 'bạn phải đăng nhập', 'vui lòng đăng nhập để', 'đăng nhập để',
        'hãy là người đầu tiên', 'vui lòng nhập', 'ý kiến của bạn sẽ',
      ],
      within: ['các trường bắt buộc', 'sẽ không được hiển thị công khai', 'để bình luận', 'để gửi bình luận'],
    },
    share: {
      line: [
        'chia sẻ', 'chia sẻ bài viết', 'chia sẻ facebook', 'chia sẻ lên facebook', 'chia sẻ bài viết này', 'in bài',
        'in bài viết', 'gửi email', 'sao chép liên kết', 'sao chép link', 'copy link', 'đã sao chép', 'theo dõi',
        'theo dõi chúng tôi', 'theo dõi trên', 'lưu', 'lưu bài', 'lưu bài viết', 'nghe', 'nghe đọc bài', 'thích',
        'mạng xã hội', 'zalo', 'gửi',
      ],
      start: [
        'chia sẻ lên', 'chia sẻ trên', 'chia sẻ qua', 'theo dõi chúng tôi', 'theo dõi trên', 'mời bạn theo dõi',
        'theo dõi fanpage', 'bấm để chia sẻ', 'theo dõi kênh',
      ],
      within: ['theo dõi chúng tôi trên', 'trên google news', 'mở trong cửa sổ mới'],
    },
    legal: {
      line: [
        'bản quyền', 'chính sách bảo mật', 'điều khoản sử dụng', 'điều khoản', 'chính sách quyền riêng tư',
        'quyền riêng tư', 'tuyên bố miễn trừ', 'giữ bản quyền',
      ],
      start: [
        'bản quyền thuộc', 'bản quyền', 'copyright', 'giấy phép số', 'giấy phép', 'cấm sao chép', 'ghi rõ nguồn',
        'nghiêm cấm', 'không sao chép', 'số giấy phép', 'cơ quan chủ quản',
      ],
      within: [
        'mọi quyền được bảo lưu', 'giữ bản quyền', 'ghi rõ nguồn', 'cấm sao chép', 'dưới mọi hình thức',
        'bản quyền thuộc về', 'giấy phép hoạt động báo', 'khi chưa được sự đồng ý',
      ],
    },
    byline: {
      line: [
        'tác giả', 'theo', 'phóng viên', 'biên tập', 'biên tập viên', 'nhóm phóng viên', 'tổng hợp', 'ban biên tập',
      ],
      start: ['tác giả', 'theo', 'bài', 'viết bởi', 'thực hiện', 'phóng viên', 'bài viết', 'biên tập', 'đăng bởi'],
    },
    photo: {
      line: [
        'ảnh', 'hình ảnh', 'ảnh minh họa', 'ảnh minh hoạ', 'hình minh họa', 'ảnh tư liệu', 'thư viện ảnh', 'video',
        'xem video', 'phóng to', 'chùm ảnh', 'xem ảnh',
      ],
      start: ['ảnh', 'hình', 'hình ảnh', 'ảnh minh họa', 'nguồn ảnh', 'ảnh chụp', 'video', 'clip', 'đồ họa'],
      end: ['ảnh minh họa', 'ảnh minh hoạ', 'hình minh họa', 'ảnh tư liệu', '(ảnh minh họa', 'nhân vật cung cấp'],
      within: ['ảnh minh họa', '(ảnh', 'nguồn ảnh', 'ảnh tư liệu', 'ảnh chụp màn hình'],
    },
    paywall: {
      line: [
        'đăng ký', 'đăng ký ngay', 'đăng nhập', 'gói hội viên', 'dành cho hội viên', 'nội dung trả phí',
        'trở thành hội viên', 'ủng hộ',
      ],
      start: [
        'để đọc tiếp', 'bài viết dành cho', 'nội dung dành cho', 'vui lòng đăng ký để', 'đã có tài khoản',
        'đăng ký để đọc',
      ],
      within: ['dành cho hội viên', 'để đọc tiếp', 'đọc không giới hạn'],
    },
    menu: {
      line: [
        'trang chủ', 'menu', 'tìm kiếm', 'tìm', 'đăng nhập', 'đăng ký', 'đăng xuất', 'tài khoản', 'trang cá nhân',
        'chuyển đến nội dung', 'quay lại', 'về đầu trang', 'lên đầu trang', 'đóng', 'thời sự', 'chính trị', 'xã hội',
        'thế giới', 'quốc tế', 'kinh tế', 'kinh doanh', 'tài chính', 'chứng khoán', 'thể thao', 'bóng đá', 'giải trí',
        'văn hóa', 'pháp luật', 'giáo dục', 'sức khỏe', 'đời sống', 'du lịch', 'khoa học', 'công nghệ', 'số hóa', 'xe',
        'ô tô', 'nhà đất', 'bất động sản', 'ý kiến', 'góc nhìn', 'tâm sự', 'video', 'ảnh', 'podcast', 'podcasts',
        'infographic', 'tiếp', 'tiếp theo', 'trước', 'xem tất cả', 'tất cả', 'thêm', 'chuyên mục', 'chủ đề', 'tin tức',
        'trực tiếp', 'thời tiết', 'lịch vạn niên', 'việc làm', 'gia đình', 'ẩm thực', 'thời trang', 'làm đẹp',
        'giới trẻ', 'bạn đọc', 'quân sự', 'âm nhạc', 'phim', 'sách', 'môi trường', 'địa phương', 'emagazine',
        'long form', 'báo in', 'rao vặt',
      ],
      start: ['bạn đang ở', 'bạn đang xem', 'chuyển đến', 'quay lại', 'về trang chủ'],
    },
    tags: {
      line: ['từ khóa', 'tags', 'tag', 'chủ đề', 'thẻ', 'từ khoá', 'chuyên mục'],
      start: ['từ khóa', 'từ khoá', 'tags', 'tag', 'chủ đề', 'thẻ', 'chuyên mục', 'danh mục', 'đăng trong'],
    },
    biography: {
      line: ['về tác giả', 'tác giả', 'giới thiệu tác giả'],
      start: ['về tác giả', 'giới thiệu tác giả', 'tác giả là', 'xem tất cả bài viết'],
      within: ['về tác giả', 'xem tất cả bài viết'],
    },
    updated: {
      line: ['cập nhật', 'đăng lúc', 'ngày đăng', 'xuất bản', 'cập nhật lúc', 'phút đọc', 'thời gian đọc', 'lượt xem'],
      start: [
        'cập nhật', 'cập nhật lúc', 'đăng lúc', 'ngày đăng', 'xuất bản', 'đăng ngày', 'thời gian đọc', 'ngày cập nhật',
      ],
      end: ['phút đọc'],
    },
    ago: {
      line: ['vừa xong', 'hôm qua', 'hôm nay', 'một giờ trước', 'một ngày trước'],
    },
    credit: {
      start: ['nguồn', 'theo', 'nguồn tin', 'dịch', 'biên dịch', 'lược dịch', 'tổng hợp'],
      within: ['tổng hợp từ các nguồn'],
    },
    footer: {
      line: [
        'giới thiệu', 'liên hệ', 'quảng cáo', 'liên hệ quảng cáo', 'tuyển dụng', 'tòa soạn', 'toà soạn',
        'đường dây nóng', 'hỗ trợ', 'sơ đồ trang', 'rss', 'góp ý', 'về chúng tôi', 'đặt báo', 'liên hệ tòa soạn',
        'hotline', 'điều khoản sử dụng',
      ],
      start: [
        'tổng biên tập', 'tòa soạn', 'toà soạn', 'điện thoại', 'đường dây nóng', 'địa chỉ', 'trụ sở',
        'chịu trách nhiệm', 'thiết kế bởi', 'phát triển bởi', 'cơ quan',
      ],
    },
    browser: {
      start: ['trình duyệt của bạn', 'vui lòng bật javascript'],
    },
  },
  dates: {
    months: ['tháng', 'giêng', 'tư', 'chạp'],
    weekdays: ['thứ', 'hai', 'ba', 'năm', 'sáu', 'bảy', 'chủ', 'nhật', 'cn'],
    ago: ['trước', 'giờ', 'phút', 'ngày', 'tuần', 'tháng', 'năm', 'giây', 'hôm', 'qua', 'nay', 'một'],
    joints: ['lúc', 'ngày', 'giờ', 'năm', 'sáng', 'chiều', 'tối', 'trưa', 'gmt', 'cập', 'đăng', 'bản', 'xuất', 'h'],
  },
};
